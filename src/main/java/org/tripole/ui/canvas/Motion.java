package org.tripole.ui.canvas;

import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Stroke;
import org.tripole.ui.canvas.raster.Enlarger;
import org.tripole.ui.canvas.raster.PixelBox;
import org.tripole.ui.canvas.raster.Pixels;
import org.tripole.ui.canvas.raster.Placement;
import org.tripole.ui.canvas.raster.Sprites;
import org.tripole.ui.canvas.raster.Sprites.Sprite;

/**
 * A composed picture while the camera moves: put together for each frame from the pieces it had,
 * without composing. The ties and what is below them are scaled roughly; glyphs and names keep
 * their size and go with their places.
 */
final class Motion {

    /** What smooth edges may reach beyond a mark, in units of length. */
    private static final double SMOOTH = 0.5;

    private final Composition composition;
    private final Enlarger background;
    private final Sprites sprites;
    private final Pixels frame;

    /**
     * A picture to be moved.
     *
     * @param below the image of what lies under the lines; the lines are laid over it
     * @param above the image of what lies on the lines
     */
    Motion(Composer.Ready ready, Pixels below, Pixels above) {
        this.composition = ready.composition();
        below.lay(ready.lines());
        this.background = new Enlarger(below);
        this.sprites = new Sprites(above, spritesOf());
        this.frame = composition.order().clearPixels();
    }

    /** Lines, glyphs and names as they lie under the shift; overwritten by the next frame. */
    Pixels frame(Shift shift) {
        Placement placement =
                new Placement(shift.scale(), shift.dx() * scale(), shift.dy() * scale());
        background.copy(frame, placement);
        sprites.stamp(frame, placement);
        return frame;
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
        Box box = mark.bounds().grown(rim(mark) + SMOOTH);
        PixelBox pixels =
                new PixelBox(
                        (int) Math.floor(box.minX() * scale()),
                        (int) Math.floor(box.minY() * scale()),
                        (int) Math.ceil(box.maxX() * scale()),
                        (int) Math.ceil(box.maxY() * scale()));
        Point anchor = anchor(mark);
        boolean isRound = mark instanceof Disc || mark instanceof SplitDisc;
        return new Sprite(pixels, isRound, anchor.x() * scale(), anchor.y() * scale());
    }

    /** How far rim or halo reach beyond the mark's bounds. */
    private static double rim(Mark mark) {
        if (mark instanceof Label label) {
            return label.text().halo() == null ? 0 : label.text().haloWidth() / 2;
        }
        Stroke stroke = mark.ink().stroke();
        return stroke == null ? 0 : stroke.width() / 2;
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
}
