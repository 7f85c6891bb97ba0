package org.tripole.app.content;

import org.tripole.app.Derived;
import org.tripole.app.Pipeline;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Press;
import org.tripole.app.saved.SavedFigure;
import org.tripole.draw.Picture;
import org.tripole.draw.TextMeter;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.SheetSpec;
import org.tripole.work.Progress;

/**
 * What the window shows, asked for on a sheet: the same part of the world, laid out anew in the
 * sheet's own shape and text size.
 *
 * @param shown what follows from the state in the window
 * @param camera what the window shows of it
 * @param title replaces the proposed title; empty keeps it
 */
public record SheetFigure(Derived shown, Camera camera, SheetSpec sheet, String title) {

    /** How texts are set: their widths and their language. */
    public record Lettering(TextMeter meter, Messages messages) {}

    /** The picture, and the figure that it is of. */
    public record Composed(Picture picture, SavedFigure figure) {

        /** What the picture was composed from. */
        public Derived derived() {
            return figure.derived();
        }
    }

    /**
     * Lays out and composes; takes some tenths of a second.
     *
     * @param pipeline keeps what figures of the same state on other sheets share
     */
    public Composed composed(Pipeline pipeline, Lettering lettering, Progress progress) {
        Press press = new Press(pipeline, lettering.meter(), lettering.messages());
        SavedFigure figure = press.figure(shown, plate(), progress);
        progress.checkpoint(0.9);
        Picture picture = figure.picture(lettering.meter(), lettering.messages());
        progress.checkpoint(1);
        return new Composed(picture, figure);
    }

    /** What a file of it has beyond the view; a world that is wider or narrower is seen alike. */
    public Plate plate() {
        return Plate.of(sheet, Gaze.of(camera, shown.state().viewing().aspect()), title);
    }
}
