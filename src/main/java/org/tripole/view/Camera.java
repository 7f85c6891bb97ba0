package org.tripole.view;

import org.tripole.draw.Point;
import org.tripole.layout.Positions;

/**
 * Which part of the world the plot shows.
 *
 * @param zoom 1 shows all of it; 2 shows half the width
 * @param centre world point in the middle of the plot
 */
public record Camera(double zoom, Point centre) {

    public Camera {
        if (!(zoom > 0)) { // NaN fails too
            throw new IllegalArgumentException("A camera's zoom must be above 0, but is " + zoom);
        }
    }

    /** The camera that shows the whole world of the given aspect (width by height). */
    public static Camera whole(double aspect) {
        return new Camera(
                1, new Point(Positions.WORLD_HEIGHT * aspect / 2, Positions.WORLD_HEIGHT / 2));
    }
}
