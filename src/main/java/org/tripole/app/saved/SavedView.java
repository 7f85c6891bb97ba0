package org.tripole.app.saved;

import org.tripole.app.AppState;
import org.tripole.app.Question;
import org.tripole.app.Selection;
import org.tripole.view.Viewing;

/**
 * A view that can be brought back on any data.
 *
 * @param viewing in the shape of the plate with usual parts
 * @param selection with ties by {@link TieKey}, as their place in the record changes with the data
 */
public record SavedView(Question question, Viewing viewing, Selection selection, Plate plate) {

    public SavedView {
        viewing = viewing.withShape(plate.usualShape());
    }

    /** The view of a state on a plate. */
    public static SavedView of(AppState state, Plate plate) {
        return new SavedView(
                state.question(),
                state.viewing(),
                TieRefs.kept(state.selection(), state.dataset()),
                plate);
    }

    /** The same asked otherwise. */
    public SavedView withQuestion(Question next) {
        return new SavedView(next, viewing, selection, plate);
    }
}
