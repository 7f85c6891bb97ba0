package org.tripole.ui.canvas;

import org.tripole.draw.HitIndex;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.ui.canvas.Drawing.Figure;
import org.tripole.ui.canvas.raster.Pixels;
import org.tripole.view.Frame;

/** A drawing composed for one sheet and camera, ready to be shown. */
record Composition(
        Order order,
        Figure figure,
        Picture picture,
        PictureParts parts,
        AboveParts aboveParts,
        HitIndex hits) {

    /** A picture of more marks than this takes longer than a frame. */
    static final int MOST_LIGHT_MARKS = 6000;

    /** A canvas takes more than a frame to paint more glyphs than this. */
    static final int MOST_GLYPHS_ON_CANVAS = 1000;

    /**
     * What is to be composed.
     *
     * @param outputScale pixels of the screen for a unit of length
     */
    record Order(Drawing drawing, Frame frame, double outputScale) {

        Viewport viewportOf(Figure figure) {
            return new Viewport(figure.plot(), drawing.aspect());
        }

        /** An image as large as the sheet on the screen, with nothing on it. */
        Pixels clearPixels() {
            return Pixels.clear(
                    pixels(frame.width(), outputScale), pixels(frame.height(), outputScale));
        }

        boolean fits(Pixels image) {
            return image.width() == pixels(frame.width(), outputScale)
                    && image.height() == pixels(frame.height(), outputScale);
        }

        private static int pixels(double length, double outputScale) {
            return (int) Math.max(1, Math.round(length * outputScale));
        }
    }

    static Composition of(Order order) {
        Figure figure = order.drawing().on(order.frame());
        Picture picture = figure.base();
        PictureParts parts = PictureParts.of(picture);
        return new Composition(
                order, figure, picture, parts, AboveParts.of(parts.above()), new HitIndex(picture));
    }

    /** Where a world place lies on the sheet, in units of length. */
    Point pixelOf(Point world) {
        return viewport().toPixel(order.frame().camera(), world);
    }

    boolean isHeavy() {
        return parts.size() > MOST_LIGHT_MARKS;
    }

    boolean hasManyGlyphs() {
        return aboveParts.glyphs().size() > MOST_GLYPHS_ON_CANVAS;
    }

    /**
     * Whether the picture can be moved by its pieces: it has ties, and the rest are small marks.
     */
    boolean isMovable() {
        return !parts.lines().isEmpty();
    }

    Viewport viewport() {
        return order.viewportOf(figure);
    }
}
