package org.tripole.app.saved;

import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Pipeline;
import org.tripole.draw.TextMeter;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.PlotShape;
import org.tripole.work.Progress;

/**
 * Lays views out on plates. Every file is laid out here, from the window and from the command line.
 *
 * @param pipeline keeps what figures of the same view on other plates share
 */
public record Press(Pipeline pipeline, TextMeter meter, Messages messages) {

    /**
     * The figure of a view, laid out anew in the shape that the plate's own words and parts leave.
     *
     * @param known what follows from the view in whatever shape
     */
    public SavedFigure figure(Derived known, Plate plate, Progress progress) {
        AppState state = known.state();
        AppState shaped = state.withViewing(state.viewing().withShape(shape(known, plate)));
        return new SavedFigure(pipeline.derive(shaped, progress), plate);
    }

    /** The words decide how much room is left, and know nothing of places. */
    private PlotShape shape(Derived known, Plate plate) {
        Camera whole = Camera.whole(known.positions().aspect());
        return new SavedFigure(known, plate).view(whole, meter, messages).plotShape();
    }
}
