package org.tripole.app.content;

import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Pipeline;
import org.tripole.app.saved.Gaze;
import org.tripole.draw.Picture;
import org.tripole.draw.TextMeter;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;
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

    /** The picture, and all that it was composed from. */
    public record Composed(Picture picture, Derived derived) {}

    /**
     * Lays out and composes; takes some tenths of a second.
     *
     * @param pipeline keeps what figures of the same state on other sheets share
     */
    public Composed composed(Pipeline pipeline, Lettering lettering, Progress progress) {
        Look look = new Look(sheet.palette(), lettering.meter(), lettering.messages());
        AppState state = shown.state();
        PlotShape shape = shape(look);
        Derived derived =
                pipeline.derive(state.withViewing(state.viewing().withShape(shape)), progress);
        progress.checkpoint(0.9);
        NetworkScene scene = titled(derived.scene());
        Frame frame = sheet.frame(cameraFor(derived.positions().aspect()));
        Picture picture = new NetworkView(scene, frame, look, sheet.parts()).picture();
        progress.checkpoint(1);
        return new Composed(picture, derived);
    }

    /** The words decide how much room is left, and know nothing of places. */
    private PlotShape shape(Look look) {
        Frame frame = sheet.frame(Camera.whole(shown.positions().aspect()));
        return new NetworkView(titled(shown.scene()), frame, look, sheet.parts()).plotShape();
    }

    private NetworkScene titled(NetworkScene scene) {
        return title.isBlank() ? scene : scene.with(scene.spec().withTitle(title));
    }

    /** Looks at the same part of a world that is wider or narrower, as a reopened picture does. */
    private Camera cameraFor(double aspect) {
        return Gaze.of(camera, shown.state().viewing().aspect()).camera(aspect);
    }
}
