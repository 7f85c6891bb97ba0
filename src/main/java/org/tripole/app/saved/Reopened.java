package org.tripole.app.saved;

import java.util.List;
import org.tripole.app.AppState;
import org.tripole.app.Change;

/**
 * A saved view fitted to data.
 *
 * @param view names nothing that the data lack; its ties are selected by place in the record
 * @param leftOut ids that the view names and the data do not have, in the order of the view
 */
public record Reopened(SavedView view, List<String> leftOut) {

    public Reopened {
        leftOut = List.copyOf(leftOut);
    }

    /** The change that brings the view back in one step. */
    public Change.Restore change() {
        return new Change.Restore(view.question(), view.viewing(), view.selection());
    }

    /** The same as a step that is called after the saved view. */
    public Change.OpenView opening() {
        return new Change.OpenView(change());
    }

    /** The state in which the view is drawn on its sheet. */
    public AppState on(AppState open) {
        return open.withQuestion(view.question())
                .withViewing(view.viewing())
                .withSelection(view.selection());
    }
}
