package org.tripole.ui.canvas;

import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.ui.canvas.raster.Enlarger;
import org.tripole.ui.canvas.raster.LineBatch;
import org.tripole.ui.canvas.raster.LinePainter;
import org.tripole.ui.canvas.raster.PixelBox;
import org.tripole.ui.canvas.raster.Pixels;
import org.tripole.ui.canvas.raster.Placement;
import org.tripole.ui.canvas.raster.Sprites;
import org.tripole.ui.canvas.raster.Sprites.Sprite;
import org.tripole.work.Progress;

/**
 * A composed picture while the camera moves: put together for each frame from the pieces it had,
 * without composing. Glyphs and names keep their size and go with their places; lines are painted
 * anew while they are few, else taken from the image that there is.
 */
final class Motion {

    /** So many lines can be painted within a frame, besides all else. */
    static final int MOST_LINES_A_FRAME = 2000;

    /** What a rim or halo may reach beyond a mark's bounds, in units of length. */
    private static final double RIM = 3;

    private final Composition composition;
    private final LineBatch lines;
    private final Enlarger lineImage;
    private final Sprites sprites;
    private final Pixels frame;

    /**
     * A picture to be moved.
     *
     * @param above the image of what lies on the lines
     */
    Motion(Composition composition, Pixels lineImage, Pixels above) {
        this.composition = composition;
        this.lines = LineBatch.of(composition.parts().lines(), scale());
        this.lineImage = new Enlarger(lineImage);
        this.sprites = new Sprites(above, spritesOf());
        this.frame = composition.order().clearPixels();
    }

    private double scale() {
        return composition.order().outputScale();
    }

    private List<Sprite> spritesOf() {
        return composition.parts().above().layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .map(this::sprite)
                .toList();
    }

    private Sprite sprite(Mark mark) {
        Box box = mark.bounds().grown(RIM);
        PixelBox pixels =
                new PixelBox(
                        (int) Math.floor(box.minX() * scale()),
                        (int) Math.floor(box.minY() * scale()),
                        (int) Math.ceil(box.maxX() * scale()),
                        (int) Math.ceil(box.maxY() * scale()));
        Point anchor = anchor(mark);
        return new Sprite(pixels, anchor.x() * scale(), anchor.y() * scale());
    }

    /** A name goes with what it names, all else with its own middle. */
    private Point anchor(Mark mark) {
        return mark instanceof Label
                ? mark.reference()
                        .flatMap(composition.order().drawing()::placeOf)
                        .map(composition::pixelOf)
                        .orElse(mark.bounds().centre())
                : mark.bounds().centre();
    }

    /** Lines, glyphs and names as they lie under the shift; overwritten by the next frame. */
    Pixels frame(Shift shift) {
        Placement placement =
                new Placement(shift.scale(), shift.dx() * scale(), shift.dy() * scale());
        if (lines.size() <= MOST_LINES_A_FRAME) {
            PixelBox whole = new PixelBox(0, 0, frame.width(), frame.height());
            new LinePainter(lines.placed(placement), frame, whole).paintBands(0, 1, Progress.NONE);
        } else {
            lineImage.copy(frame, placement);
        }
        sprites.stamp(frame, placement);
        return frame;
    }
}
