package org.tripole.layout;

import org.tripole.draw.Point;

/** How a part lies in the world: turned by an angle, drawn to scale, moved; shapes stay. */
record Placement(double cos, double sin, double scale, Point origin) {

    Point toWorld(double x, double y) {
        return origin.plus(scale * (cos * x - sin * y), scale * (sin * x + cos * y));
    }

    Point toPlane(Point world) {
        double x = (world.x() - origin.x()) / scale;
        double y = (world.y() - origin.y()) / scale;
        return new Point(cos * x + sin * y, cos * y - sin * x);
    }

    /** The same after the world was scaled round its corner, then moved. */
    Placement within(double byScale, double dx, double dy) {
        return new Placement(
                cos,
                sin,
                scale * byScale,
                new Point(origin.x() * byScale + dx, origin.y() * byScale + dy));
    }
}
