package org.tripole.ui;

import org.tripole.app.AppState;
import org.tripole.app.Pipeline;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;
import org.tripole.work.Progress;

/**
 * The picture of the window, composed anew for a slide of 1920 by 1080: the same part of the world
 * in the slide's own shape and text size.
 */
record Slide(AppState state, Camera camera, Look look) {

    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    /** Lays out and composes; takes some tenths of a second. */
    Picture picture(Progress progress) {
        double textScale = Frame.textScaleFor(WIDTH, HEIGHT);
        PlotShape shape = NetworkView.plotShape(WIDTH, HEIGHT, textScale);
        AppState shaped = state.withViewing(state.viewing().withShape(shape));
        var derived = new Pipeline().derive(shaped, progress);
        progress.checkpoint(0.95);
        Frame frame = new Frame(WIDTH, HEIGHT, cameraFor(derived.positions().aspect()), textScale);
        return new NetworkView(derived.scene(), frame, look).picture();
    }

    /** Looks at the same part of a world that is wider or narrower. */
    private Camera cameraFor(double aspect) {
        Point centre = camera.centre();
        double wider = aspect / state.viewing().aspect();
        return new Camera(camera.zoom(), new Point(centre.x() * wider, centre.y()));
    }
}
