package org.tripole.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.app.AppState;
import org.tripole.text.CommandText;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.command.Action;
import org.tripole.ui.command.ActionButton;
import org.tripole.view.Focus;

/** What the network is narrowed to and how deep, floating over the picture; the way back. */
final class FocusBar extends HBox {

    private final Label sentence = new Label();
    private final ActionButton shallower;
    private final ActionButton deeper;
    private final ThingNames names;
    private final Messages messages;

    FocusBar(Actions actions, ThingNames names, Messages messages) {
        this.names = names;
        this.messages = messages;
        this.shallower = button(actions.named(CommandText.SHALLOWER));
        this.deeper = button(actions.named(CommandText.DEEPER));
        shallower.setGraphic(new FontIcon(Feather.MINUS));
        deeper.setGraphic(new FontIcon(Feather.PLUS));
        setId("focus-bar");
        getStyleClass().addAll("floating", "focus-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sentence.setId("focus-sentence");
        getChildren().addAll(sentence, shallower, deeper, back(actions));
    }

    /** Shows what {@code state} is narrowed to; nothing when it is not. */
    void show(AppState state) {
        Focus focus = state.viewing().focus();
        setVisible(!focus.isNone());
        setManaged(!focus.isNone());
        if (!focus.isNone()) {
            sentence.setText(
                    messages.text(
                            CommandText.FOCUS_BAR,
                            names.together(List.copyOf(focus.refs())),
                            focus.depth()));
            shallower.setDisable(focus.depth() == 1);
            deeper.setDisable(focus.depth() == Focus.DEEPEST);
        }
    }

    private ActionButton button(Action action) {
        ActionButton button = new ActionButton(action, messages);
        button.getStyleClass().add("small");
        return button;
    }

    private Button back(Actions actions) {
        Button back = new Button(messages.text(ShellText.BACK_TO_ALL));
        back.setId("back-to-all");
        back.getStyleClass().addAll("small", "flat");
        back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        back.setOnAction(click -> actions.named(CommandText.LEAVE_FOCUS).act().run());
        return back;
    }
}
