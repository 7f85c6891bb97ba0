package org.tripole.ui.canvas;

import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Point;
import org.tripole.layout.Positions;
import org.tripole.view.Camera;
import org.tripole.view.PlotTransform;

/**
 * The plot on the screen, through which cameras look; moves them so that a place stays under the
 * pointer.
 *
 * @param plot pixels that the world fills
 * @param aspect width by height of the world
 */
record Viewport(Box plot, double aspect) {

    static final double MIN_ZOOM = 0.5;
    static final double MAX_ZOOM = 40;

    private static final double ROOM_PX = 40;
    private static final double NEAREST_FIT = 4;
    private static final double WORTH_ZOOMING = 1.25;

    /** The world place under a pixel. */
    Point toWorld(Camera camera, Point pixel) {
        return new PlotTransform(plot, aspect, camera).toWorld(pixel);
    }

    /** The pixel over a world place. */
    Point toPixel(Camera camera, Point world) {
        return new PlotTransform(plot, aspect, camera).toFrame(world);
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
        return kept(new Camera(camera.zoom(), toWorld(camera, plot.centre().plus(-dx, -dy))));
    }

    /** The camera that shows the whole world. */
    Camera whole() {
        return Camera.whole(aspect);
    }

    /**
     * The camera that shows all these places, with room round them; never from so near that what
     * they are surrounded by is lost, and the whole world where hardly anything would be cut off.
     */
    Camera around(List<Point> places) {
        Box box =
                places.stream()
                        .map(at -> toPixel(whole(), at))
                        .map(at -> Box.around(at, ROOM_PX, ROOM_PX))
                        .reduce(Box::union)
                        .orElse(plot);
        double fit = Math.min(plot.width() / box.width(), plot.height() / box.height());
        double zoom = bounded(Math.min(NEAREST_FIT, fit));
        return zoom < WORTH_ZOOMING ? whole() : new Camera(zoom, toWorld(whole(), box.centre()));
    }

    /** That camera, its zoom within the bounds and its middle over the world. */
    Camera within(Camera wanted) {
        return kept(new Camera(bounded(wanted.zoom()), wanted.centre()));
    }

    /** The middle of the box round places of the world. */
    Point middle(List<Point> places) {
        return places.stream()
                .map(at -> Box.around(at, 0, 0))
                .reduce(Box::union)
                .map(Box::centre)
                .orElse(whole().centre());
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
