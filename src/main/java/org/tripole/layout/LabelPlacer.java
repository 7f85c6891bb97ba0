package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tripole.draw.Box;
import org.tripole.draw.Point;

/**
 * Places labels beside their glyphs so that no label covers a glyph, another text or a leader line,
 * or leaves the bounds. Greedy in the order given: who comes first chooses first; who finds no room
 * stays without.
 */
public final class LabelPlacer {

    private static final double CELL = 64;

    private static final double STEP_AWAY = 6;
    private static final int DIRECTIONS = 24;

    private final Box bounds;
    private final BoxGrid glyphs = new BoxGrid(CELL);
    private final BoxGrid texts = new BoxGrid(CELL);
    private final BoxGrid leaders = new BoxGrid(CELL);

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

    /**
     * Distances that labels keep.
     *
     * @param clearance to other texts and to leader lines
     * @param aloof of a label away from its glyph to all other glyphs, so that it is not taken for
     *     the name of one of them
     * @param farthest that a label stands away from its glyph
     */
    public record Distances(double clearance, double aloof, double farthest) {

        private static final double WELL_CLEAR = 3;

        private Distances wellClear() {
            return new Distances(clearance, WELL_CLEAR * aloof, farthest);
        }
    }

    /** Keeps a glyph free of labels. */
    public void keepFree(Box glyph) {
        glyphs.add(glyph);
    }

    /** Keeps a text that stands already free of labels and of leader lines. */
    public void keepReadable(Box text) {
        texts.add(text);
    }

    /** The best free place for {@code wish}, which is then taken; nothing when there is no room. */
    public Optional<Box> place(Wish wish, double clearance) {
        for (Box candidate : candidates(wish)) {
            if (isFree(candidate, clearance)) {
                texts.add(candidate);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** How many places beside its glyph are free for {@code wish}: the fewer, the more it needs. */
    public long choices(Wish wish, double clearance) {
        return candidates(wish).stream().filter(box -> isFree(box, clearance)).count();
    }

    /** A label away from its glyph and the line that joins the two. */
    public record Away(Box label, Leader leader) {}

    /**
     * The nearest free place round the glyph whose leader line crosses nothing, if there is one.
     */
    public Optional<Away> placeAway(Wish wish, Distances distances) {
        Point own = wish.glyph().centre();
        return taken(
                nearest(
                        wish,
                        distances,
                        away ->
                                !crossesText(away)
                                        && !crossesGlyph(away, own)
                                        && !crossesLeader(away)));
    }

    /**
     * The same for a label that has to show: its leader line may cross other leader lines, and if
     * need be glyphs, of which the label then stands well clear. It never crosses a text.
     */
    public Optional<Away> placeAwayAcross(Wish wish, Distances distances) {
        Point own = wish.glyph().centre();
        Predicate<Away> isRead = away -> !crossesText(away);
        return taken(
                nearest(wish, distances, isRead.and(away -> !crossesGlyph(away, own)))
                        .or(() -> nearest(wish, distances.wellClear(), isRead)));
    }

    private Optional<Away> nearest(Wish wish, Distances distances, Predicate<Away> isFollowed) {
        for (double away = STEP_AWAY; away <= distances.farthest(); away += STEP_AWAY) {
            for (int turn = 0; turn < DIRECTIONS; turn++) {
                Box label = away(wish, away, 2 * Math.PI * turn / DIRECTIONS);
                if (isFree(label, distances.clearance())
                        && !isTakenForAnother(label, wish, distances.aloof())) {
                    Away candidate = new Away(label, Leader.between(wish.glyph(), label));
                    if (isFollowed.test(candidate)) {
                        return Optional.of(candidate);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTakenForAnother(Box label, Wish wish, double aloof) {
        Point own = wish.glyph().centre();
        return glyphs.overlapsAny(label.grown(aloof), glyph -> !glyph.contains(own));
    }

    private boolean crossesText(Away away) {
        return crosses(away, texts, any -> true);
    }

    private boolean crossesLeader(Away away) {
        return crosses(away, leaders, any -> true);
    }

    /** Whether the leader line runs through a glyph other than that in {@code own}. */
    private boolean crossesGlyph(Away away, Point own) {
        return crosses(away, glyphs, glyph -> !glyph.contains(own));
    }

    private static boolean crosses(Away away, BoxGrid grid, Predicate<Box> counts) {
        return away.leader().trace().stream().anyMatch(piece -> grid.overlapsAny(piece, counts));
    }

    /** Later labels keep off the label and its leader line. */
    private Optional<Away> taken(Optional<Away> found) {
        found.ifPresent(
                away -> {
                    texts.add(away.label());
                    away.leader().trace().forEach(leaders::add);
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
                && !texts.overlapsAny(box.grown(clearance), any -> true)
                && !leaders.overlapsAny(box.grown(clearance), any -> true);
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
