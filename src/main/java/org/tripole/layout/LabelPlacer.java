package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tripole.draw.Box;
import org.tripole.draw.Point;

/**
 * Places labels beside their glyphs so that no label covers a glyph, another label, or leaves the
 * bounds. Greedy in the order given: who comes first chooses first; who finds no room stays
 * without.
 */
public final class LabelPlacer {

    private static final double CELL = 64;

    private static final double STEP_AWAY = 6;
    private static final int DIRECTIONS = 24;

    private final Box bounds;
    private final BoxGrid glyphs = new BoxGrid(CELL);
    private final BoxGrid labels = new BoxGrid(CELL);

    /** A placer within {@code bounds}. */
    public LabelPlacer(Box bounds) {
        this.bounds = bounds;
    }

    /**
     * A label that wants a place.
     *
     * @param glyph box of what it names
     * @param width of the text
     * @param height of the text
     * @param gap between glyph and text
     */
    public record Wish(Box glyph, double width, double height, double gap) {}

    /** Keeps a glyph free of labels. */
    public void keepFree(Box glyph) {
        glyphs.add(glyph);
    }

    /** The best free place for {@code wish}, which is then taken; nothing when there is no room. */
    public Optional<Box> place(Wish wish, double clearance) {
        for (Box candidate : candidates(wish)) {
            if (isFree(candidate, clearance)) {
                labels.add(candidate);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** A label away from its glyph and the line that joins the two. */
    public record Away(Box label, Leader leader) {}

    /**
     * The nearest free place round the glyph up to {@code farthest} away whose leader line crosses
     * nothing. Nothing when there is none.
     */
    public Optional<Away> placeAway(Wish wish, double clearance, double farthest) {
        return taken(nearest(wish, farthest, away -> isFree(away, clearance)));
    }

    /** The same for a label that has to show: its leader line may cross others. */
    public Optional<Away> placeAwayAcross(Wish wish, double clearance, double farthest) {
        return taken(nearest(wish, farthest, away -> isFree(away.label(), clearance)));
    }

    private static Optional<Away> nearest(Wish wish, double farthest, Predicate<Away> isFree) {
        for (double away = STEP_AWAY; away <= farthest; away += STEP_AWAY) {
            for (int turn = 0; turn < DIRECTIONS; turn++) {
                Box label = away(wish, away, 2 * Math.PI * turn / DIRECTIONS);
                Away candidate = new Away(label, Leader.between(wish.glyph(), label));
                if (isFree.test(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Away away, double clearance) {
        return isFree(away.label(), clearance)
                && away.leader().trace().stream()
                        .noneMatch(
                                piece ->
                                        glyphs.overlapsAny(piece, any -> true)
                                                || labels.overlapsAny(piece, any -> true));
    }

    /** Later labels keep off the label and its leader line. */
    private Optional<Away> taken(Optional<Away> found) {
        found.ifPresent(
                away -> {
                    labels.add(away.label());
                    away.leader().trace().forEach(labels::add);
                });
        return found;
    }

    private static Box away(Wish wish, double away, double angle) {
        Point c = wish.glyph().centre();
        double reachX = wish.glyph().width() / 2 + wish.gap() + away + wish.width() / 2;
        double reachY = wish.glyph().height() / 2 + wish.gap() + away + wish.height() / 2;
        Point middle = c.plus(Math.cos(angle) * reachX, Math.sin(angle) * reachY);
        return Box.around(middle, wish.width() / 2, wish.height() / 2);
    }

    /** Whether a label in {@code box} would cover nothing and stay inside. */
    public boolean isFree(Box box, double clearance) {
        return bounds.contains(box)
                && !glyphs.overlapsAny(box, any -> true)
                && !labels.overlapsAny(box.grown(clearance), any -> true);
    }

    /** Right, left, above, below, then the corners: the order that cartographers prefer. */
    private static List<Box> candidates(Wish wish) {
        Box glyph = wish.glyph();
        Point c = glyph.centre();
        double right = glyph.maxX() + wish.gap();
        double left = glyph.minX() - wish.gap() - wish.width();
        double middleX = c.x() - wish.width() / 2;
        double middleY = c.y() - wish.height() / 2;
        double above = glyph.minY() - wish.gap() / 2 - wish.height();
        double below = glyph.maxY() + wish.gap() / 2;
        double quarter = glyph.height() * 0.4;
        List<Box> boxes = new ArrayList<>(8);
        boxes.add(Box.at(right, middleY, wish.width(), wish.height()));
        boxes.add(Box.at(left, middleY, wish.width(), wish.height()));
        boxes.add(Box.at(middleX, above, wish.width(), wish.height()));
        boxes.add(Box.at(middleX, below, wish.width(), wish.height()));
        boxes.add(Box.at(right - wish.gap(), above + quarter, wish.width(), wish.height()));
        boxes.add(Box.at(right - wish.gap(), below - quarter, wish.width(), wish.height()));
        boxes.add(Box.at(left + wish.gap(), above + quarter, wish.width(), wish.height()));
        boxes.add(Box.at(left + wish.gap(), below - quarter, wish.width(), wish.height()));
        return boxes;
    }
}
