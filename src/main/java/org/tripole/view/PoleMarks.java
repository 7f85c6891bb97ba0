package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.Approach;
import org.tripole.draw.Box;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.TextStyle;
import org.tripole.graph.ApproachNode;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.text.FigureText;

/**
 * The poles: large quiet areas of equal size, each with its name and how many states are near it.
 */
final class PoleMarks implements Backdrop {

    private static final double RADIUS = 128;
    private static final double NAME = 15;
    private static final double COUNTS = 11;
    private static final double OUTWARD = 12;

    private final NetworkScene scene;
    private final PlotTransform transform;
    private final Typesetter type;
    private final Look look;

    PoleMarks(NetworkScene scene, PlotTransform transform, Typesetter type, Look look) {
        this.scene = scene;
        this.transform = transform;
        this.type = type;
        this.look = look;
    }

    /** The areas, to lie below all else. */
    @Override
    public List<Mark> areas() {
        List<Mark> marks = new ArrayList<>();
        eachPole(
                (k, approach, pole) ->
                        marks.add(
                                new Disc(
                                        pole,
                                        transform.length(RADIUS),
                                        Ink.fill(ink(k).area()),
                                        ref(approach))));
        return marks;
    }

    /** The names and counts, on the outer side of the poles and within the plot. */
    @Override
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        eachPole((k, approach, pole) -> labels.addAll(label(k, approach, pole)));
        return labels;
    }

    private List<Label> label(int k, Approach approach, Point pole) {
        TextStyle nameStyle = type.semibold(NAME);
        TextStyle countStyle = type.regular(COUNTS);
        boolean isCounted =
                !scene.shown().actors().isEmpty()
                        && scene.network().filter().standing().isOpen() // else no count of all
                        && (scene.spec().focus().isEmpty() || countsAnything(k));
        String counts = isCounted ? counts(k) : "";
        double width =
                Math.max(
                        type.extent(approach.name(), nameStyle).width(),
                        type.extent(counts, countStyle).width());
        double height = Typesetter.lineHeight(nameStyle) + Typesetter.lineHeight(countStyle);
        Box box = inside(around(pole, width, height));
        Label name = centred(approach.name(), box, nameStyle, k, approach);
        return isCounted
                ? List.of(name, centred(counts, below(box, nameStyle), countStyle, k, approach))
                : List.of(name);
    }

    /** Whether a narrowed figure has anything near this pole to count. */
    private boolean countsAnything(int k) {
        return count(k, StandingKind.ALIGNED) + count(k, StandingKind.LEANING) > 0;
    }

    private Label centred(String words, Box box, TextStyle style, int k, Approach approach) {
        Label.Extent extent = type.extent(words, style);
        Point baseline =
                new Point(box.centre().x() - extent.width() / 2, box.minY() + extent.ascent());
        return type.haloed(
                words, baseline, style, new Typesetter.Named(ink(k).text(), ref(approach)));
    }

    private static Box below(Box box, TextStyle upper) {
        return new Box(
                box.minX(),
                box.minY() + Typesetter.lineHeight(upper),
                box.maxX(),
                box.maxY() + Typesetter.lineHeight(upper));
    }

    /** Above a pole of the upper half, below one of the lower half. */
    private Box around(Point pole, double width, double height) {
        boolean isUpper = pole.y() < transform.toFrame(scene.centre()).y();
        double gap = type.scaled(OUTWARD);
        double top = isUpper ? pole.y() - gap - height : pole.y() + gap;
        return Box.at(pole.x() - width / 2, top, width, height);
    }

    /** The box moved into the plot when the pole itself is in it; else left where it is. */
    private Box inside(Box box) {
        Box plot = transform.plot();
        if (!plot.grown(box.height() * 2).overlaps(box)) {
            return box;
        }
        double dx = shift(box.minX(), box.maxX(), plot.minX(), plot.maxX());
        double dy = shift(box.minY(), box.maxY(), plot.minY(), plot.maxY());
        return Box.at(box.minX() + dx, box.minY() + dy, box.width(), box.height());
    }

    private static double shift(double min, double max, double low, double high) {
        if (min < low) {
            return low - min;
        }
        return max > high ? high - max : 0;
    }

    private String counts(int k) {
        return look.messages()
                .text(
                        FigureText.POLE_COUNTS,
                        count(k, StandingKind.ALIGNED),
                        count(k, StandingKind.LEANING));
    }

    private long count(int k, StandingKind kind) {
        return scene.shown().actors().stream()
                .filter(scene::isState)
                .flatMap(id -> scene.scores().position(id).stream())
                .map(Position::standing)
                .filter(standing -> standing.kind() == kind && standing.approaches().get(0) == k)
                .count();
    }

    private void eachPole(PoleUse use) {
        List<Approach> approaches = scene.dataset().approaches();
        for (int k = 0; k < approaches.size(); k++) {
            int index = k;
            Approach approach = approaches.get(k);
            scene.place(new ApproachNode(approach.id()))
                    .ifPresent(point -> use.of(index, approach, transform.toFrame(point)));
        }
    }

    /** What is done for every pole: its index, approach, and pixel. */
    private interface PoleUse {
        void of(int index, Approach approach, Point pole);
    }

    private ApproachInk ink(int k) {
        return look.palette().approach(k);
    }

    private static Ref ref(Approach approach) {
        return new Ref(Ref.Kind.APPROACH, approach.id().value());
    }
}
