package org.tripole.ui.canvas.raster;

/** Where a place of an image goes in another one: p to p * scale + (dx, dy), in pixels. */
public record Placement(double scale, double dx, double dy) {

    double x(double from) {
        return from * scale + dx;
    }

    double y(double from) {
        return from * scale + dy;
    }
}
