package org.tripole.ui.command;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.text.Messages;

/** A button with only an icon, whose words and key stand in its tooltip. */
public final class ActionButton extends Button {

    private final String keys;

    /** The button of {@code action}. */
    public ActionButton(Action action, Messages messages) {
        this.keys = action.keysInWords();
        setId(action.id());
        getStyleClass().addAll("button-icon", "flat");
        setGraphic(new FontIcon(action.icon()));
        setOnAction(click -> action.act().run());
        say(messages.text(action.name()));
    }

    /** Words for the tooltip and for screen readers. */
    public void say(String words) {
        setAccessibleText(words);
        setTooltip(new Tooltip(keys.isEmpty() ? words : words + "  " + keys));
    }
}
