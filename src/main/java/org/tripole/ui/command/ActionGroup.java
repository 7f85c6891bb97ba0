package org.tripole.ui.command;

import java.util.List;
import org.tripole.text.MessageKey;

/** Actions that belong together, under a heading. */
public record ActionGroup(MessageKey title, List<Action> actions) {

    public ActionGroup {
        actions = List.copyOf(actions);
    }
}
