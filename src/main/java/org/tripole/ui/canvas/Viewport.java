package org.tripole.ui.canvas;

import org.tripole.draw.Box;
import org.tripole.draw.Point;
import org.tripole.layout.Positions;
import org.tripole.view.Camera;

/**
 * Turns pixels into world units and moves the camera so that a place stays under the pointer.
 *
 * @param plot pixels that the world fills
 * @param aspect width by height of the world
 */
record Viewport(Box plot, double aspect) {

    static final double MIN_ZOOM = 0.5;
    static final double MAX_ZOOM = 40;

    /** Pixels of a world unit. */
    double scale(Camera camera) {
        double fit =
                Math.min(
                        plot.width() / (Positions.WORLD_HEIGHT * aspect),
                        plot.height() / Positions.WORLD_HEIGHT);
        return Math.max(fit, 1e-9) * camera.zoom();
    }

    /** The world place under a pixel. */
    Point toWorld(Camera camera, Point pixel) {
        double scale = scale(camera);
        Point middle = plot.centre();
        return camera.centre()
                .plus((pixel.x() - middle.x()) / scale, (pixel.y() - middle.y()) / scale);
    }

    /** The pixel over a world place. */
    Point toPixel(Camera camera, Point world) {
        double scale = scale(camera);
        return plot.centre()
                .plus(
                        (world.x() - camera.centre().x()) * scale,
                        (world.y() - camera.centre().y()) * scale);
    }

    /**
     * The camera at {@code zoom}, within its bounds, that has {@code world} under {@code pixel}.
     */
    Camera holding(Point world, Point pixel, double zoom) {
        Camera zoomed = new Camera(bounded(zoom), world);
        Point under = toWorld(zoomed, pixel);
        return new Camera(zoomed.zoom(), world.plus(world.x() - under.x(), world.y() - under.y()));
    }

    /** The camera moved by pixels; its middle stays over the world, so that nobody gets lost. */
    Camera moved(Camera camera, double dx, double dy) {
        double scale = scale(camera);
        return kept(new Camera(camera.zoom(), camera.centre().plus(-dx / scale, -dy / scale)));
    }

    /** The camera that shows the whole world. */
    Camera whole() {
        return Camera.whole(aspect);
    }

    private Camera kept(Camera camera) {
        double x = clamp(camera.centre().x(), Positions.WORLD_HEIGHT * aspect);
        double y = clamp(camera.centre().y(), Positions.WORLD_HEIGHT);
        return new Camera(camera.zoom(), new Point(x, y));
    }

    private static double clamp(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }

    private static double bounded(double zoom) {
        return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }
}
