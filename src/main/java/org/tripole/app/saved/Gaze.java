package org.tripole.app.saved;

import org.tripole.draw.Point;
import org.tripole.layout.Positions;
import org.tripole.view.Camera;

/**
 * Where a camera looks, apart from the shape of the world.
 *
 * @param zoom 1 shows all of the world; 0.01 to 1000
 * @param centre as shares of the world's width and height, so that it holds for a sheet of another
 *     shape; outside 0 to 1 it lies beside the world, up to 10 away
 */
public record Gaze(double zoom, Point centre) {

    /** The whole world. */
    public static final Gaze WHOLE = new Gaze(1, new Point(0.5, 0.5));

    private static final double LEAST_ZOOM = 0.01;
    private static final double MOST_ZOOM = 1000;
    private static final double FARTHEST = 10;

    public Gaze {
        if (!(zoom >= LEAST_ZOOM && zoom <= MOST_ZOOM)) { // NaN fails too
            throw new IllegalArgumentException("The zoom must lie in 0.01..1000, but is " + zoom);
        }
        if (!(Math.abs(centre.x()) <= FARTHEST && Math.abs(centre.y()) <= FARTHEST)) {
            throw new IllegalArgumentException(
                    "The centre must lie within 10 worlds, but is at " + centre);
        }
    }

    /** What a camera sees of a world of that aspect. */
    public static Gaze of(Camera camera, double aspect) {
        if (camera.equals(Camera.whole(aspect))) {
            return WHOLE; // exactly, whatever the division would leave
        }
        Point centre = camera.centre();
        return new Gaze(
                camera.zoom(),
                new Point(
                        centre.x() / (Positions.WORLD_HEIGHT * aspect),
                        centre.y() / Positions.WORLD_HEIGHT));
    }

    /** The camera that sees the same of a world of that aspect. */
    public Camera camera(double aspect) {
        return new Camera(
                zoom,
                new Point(
                        centre.x() * Positions.WORLD_HEIGHT * aspect,
                        centre.y() * Positions.WORLD_HEIGHT));
    }
}
