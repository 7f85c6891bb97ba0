package org.tripole.ui;

import org.tripole.app.AppState;
import org.tripole.app.Pipeline;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedFigure;
import org.tripole.work.Progress;

/**
 * The picture of the window, to be composed anew for a plate: the same part of the world in the
 * sheet's own shape and text size.
 */
record Slide(AppState state, Plate plate) {

    /** Lays out; takes some tenths of a second. */
    SavedFigure figure(Progress progress) {
        AppState shaped = state.withViewing(state.viewing().withShape(plate.sheet().shape()));
        SavedFigure figure = new SavedFigure(new Pipeline().derive(shaped, progress), plate);
        progress.checkpoint(0.95);
        return figure;
    }
}
