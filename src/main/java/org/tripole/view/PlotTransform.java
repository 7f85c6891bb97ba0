package org.tripole.view;

import org.tripole.draw.Box;
import org.tripole.draw.Point;
import org.tripole.layout.Positions;

/**
 * From the world to the plot's pixels. Places scale with the zoom; glyphs scale with its root, so
 * that zooming in makes room.
 */
public final class PlotTransform {

    private static final double LARGEST_GLYPH_FACTOR = 3;

    private final Box plot;
    private final Camera camera;
    private final double fit;

    /** The transform of a plot that shows a world of the given aspect (width by height). */
    public PlotTransform(Box plot, double aspect, Camera camera) {
        this.plot = plot;
        this.camera = camera;
        this.fit =
                Math.min(
                        plot.height() / Positions.WORLD_HEIGHT,
                        plot.width() / (Positions.WORLD_HEIGHT * aspect));
    }

    /** The plot's box in pixels. */
    public Box plot() {
        return plot;
    }

    /** The pixel of a world point. */
    public Point toFrame(Point world) {
        double scale = fit * camera.zoom();
        return new Point(
                plot.centre().x() + (world.x() - camera.centre().x()) * scale,
                plot.centre().y() + (world.y() - camera.centre().y()) * scale);
    }

    /** The world point under a pixel. */
    public Point toWorld(Point pixel) {
        double scale = fit * camera.zoom();
        return new Point(
                camera.centre().x() + (pixel.x() - plot.centre().x()) / scale,
                camera.centre().y() + (pixel.y() - plot.centre().y()) / scale);
    }

    /** Pixels of a length that scales with the world. */
    double length(double world) {
        return world * fit * camera.zoom();
    }

    /** Pixels of a glyph's size given in world units at zoom 1. */
    double glyph(double size) {
        double factor = Math.sqrt(camera.zoom());
        return size * fit * Math.min(LARGEST_GLYPH_FACTOR, factor);
    }
}
