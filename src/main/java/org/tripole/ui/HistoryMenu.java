package org.tripole.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.tripole.app.History;
import org.tripole.app.Store;
import org.tripole.text.CommandText;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;

/** The last steps by name, each of which a choice takes back together with those after it. */
final class HistoryMenu extends MenuButton {

    private static final int MOST_STEPS = 15;

    private final Store store;
    private final ThingNames names;
    private final Messages messages;

    HistoryMenu(Store store, ThingNames names, Messages messages) {
        this.store = store;
        this.names = names;
        this.messages = messages;
        setId("undo-steps");
        getStyleClass().addAll("button-icon", "flat", "recent-folders");
        setAccessibleText(messages.text(CommandText.STEPS_UNDO));
        setOnShowing(event -> fill());
    }

    /** The step in words, such as "hide: Brazil". */
    String words(History.StepName step) {
        String what = messages.text(step.text());
        return step.about().isEmpty()
                ? what
                : messages.text(CommandText.STEP_ABOUT, what, names.together(step.about()));
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        List<History.StepName> past = store.historyProperty().get().past(MOST_STEPS);
        for (int i = 0; i < past.size(); i++) {
            int steps = i + 1;
            MenuItem item = new MenuItem(messages.text(ShellText.UNDO_STEP, words(past.get(i))));
            item.setId("undo-step-" + steps);
            item.setMnemonicParsing(false);
            item.setOnAction(choice -> store.undo(steps));
            items.add(item);
        }
        getItems().setAll(items);
    }
}
