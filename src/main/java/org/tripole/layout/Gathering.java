package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Point;

/** Packs the nodes that are gathered into level rows below the picture's centre. */
final class Gathering {

    private static final double BOTTOM = 978;
    private static final double WIDTH_OF_WORLD = 0.34;

    private final double middle;
    private final double width;

    Gathering(double worldWidth) {
        this.middle = worldWidth / 2;
        this.width = worldWidth * WIDTH_OF_WORLD;
    }

    /** Places for {@code count} nodes that keep {@code reach} free, row by row from the left. */
    List<Point> places(int count, double reach) {
        double step = 2 * reach;
        int perRow = Math.max(1, (int) Math.floor(width / step));
        int rows = (count + perRow - 1) / perRow;
        int even = rows == 0 ? 0 : (count + rows - 1) / rows;
        List<Point> places = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int row = i / even;
            int inRow = Math.min(even, count - row * even);
            double x = middle + (i % even - (inRow - 1) / 2.0) * step;
            places.add(new Point(x, BOTTOM - reach - (rows - 1 - row) * step));
        }
        return places;
    }
}
