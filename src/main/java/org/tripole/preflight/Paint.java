package org.tripole.preflight;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Curve;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;

/**
 * A mark of a picture, when it is painted, and the layer that it is in.
 *
 * @param order 0 for the first that is painted
 */
record Paint(int order, Mark mark, Layer layer) {

    private static final String LEGEND = "legend";

    /**
     * Below this opacity a line is background by intent: with hundreds of them no single one is to
     * be followed, and each comes up in full when its ends are pointed at.
     */
    private static final double TO_BE_FOLLOWED = 0.3;

    /** The marks of {@code picture} that are not wholly clipped away, in paint order. */
    static List<Paint> all(Picture picture) {
        List<Paint> all = new ArrayList<>();
        for (Layer layer : picture.layers()) {
            for (Mark mark : layer.marks()) {
                Paint paint = new Paint(all.size(), mark, layer);
                if (paint.isSeen()) {
                    all.add(paint);
                }
            }
        }
        return all;
    }

    boolean isLabel() {
        return mark instanceof Label;
    }

    /**
     * Whether the mark carries meaning of its own and so needs contrast: glyphs of actors and
     * targets, ties to be followed, samples of the legend. Poles are quiet grounds that their names
     * stand for; furniture means nothing.
     */
    boolean isGraphic() {
        return isGlyph() || isLineToFollow();
    }

    /** Whether the mark is a glyph of an actor or a target, or a sample of one. */
    boolean isGlyph() {
        boolean isRound =
                mark instanceof Disc
                        || mark instanceof SplitDisc
                        || mark instanceof Square
                        || mark instanceof Diamond;
        return isRound && (isOf(Ref.Kind.ACTOR) || isOf(Ref.Kind.TARGET) || isInLegend());
    }

    /** Whether the limit of the layer leaves that place visible. */
    boolean shows(Point point) {
        Box clip = layer.clip();
        return clip == null || clip.contains(point);
    }

    private boolean isLineToFollow() {
        boolean isLine = mark instanceof Line || mark instanceof Curve;
        return isLine
                && mark.ink().opacity() >= TO_BE_FOLLOWED
                && (isOf(Ref.Kind.TIE) || isInLegend());
    }

    private boolean isSeen() {
        Box clip = layer.clip();
        Box box = mark.bounds();
        return clip == null
                || box.minX() <= clip.maxX()
                        && clip.minX() <= box.maxX()
                        && box.minY() <= clip.maxY()
                        && clip.minY() <= box.maxY();
    }

    private boolean isOf(Ref.Kind kind) {
        Ref ref = mark.ref();
        return ref != null && ref.kind() == kind;
    }

    private boolean isInLegend() {
        return layer.name().equals(LEGEND);
    }
}
