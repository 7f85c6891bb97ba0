package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.PlotTransform;

/** Two discs in a world twice as wide as high; remembers what it was asked for. */
final class FakeDrawing implements Drawing {

    static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    static final Ref CHILE = new Ref(Ref.Kind.ACTOR, "CHL");
    static final Rgb GROUND = new Rgb(255, 255, 255);
    static final Rgb INK = new Rgb(10, 20, 200);

    private static final Map<Ref, Point> PLACES =
            Map.of(INDIA, new Point(500, 500), CHILE, new Point(1500, 300));
    private static final double HEADING = 40;

    final List<Emphasis> emphases = new ArrayList<>();
    int bases;

    @Override
    public Figure on(Frame frame) {
        return new FakeFigure(frame);
    }

    @Override
    public double aspect() {
        return 2;
    }

    @Override
    public Optional<Point> placeOf(Ref ref) {
        return Optional.ofNullable(PLACES.get(ref));
    }

    private final class FakeFigure implements Figure {

        private final Frame frame;

        FakeFigure(Frame frame) {
            this.frame = frame;
        }

        @Override
        public Picture base() {
            bases++;
            PlotTransform transform = new PlotTransform(plot(), aspect(), frame.camera());
            List<Mark> discs = new ArrayList<>();
            PLACES.forEach(
                    (ref, place) ->
                            discs.add(new Disc(transform.toFrame(place), 10, Ink.fill(INK), ref)));
            return picture(discs);
        }

        @Override
        public Picture overlay(Emphasis emphasis) {
            emphases.add(emphasis);
            return picture(List.of());
        }

        @Override
        public Box plot() {
            return new Box(0, HEADING, frame.width(), frame.height());
        }

        private Picture picture(List<Mark> marks) {
            return new Picture(
                    Box.at(0, 0, frame.width(), frame.height()),
                    GROUND,
                    new Picture.Words("Two states", "India and Chile."),
                    List.of(Layer.of("states", marks)));
        }
    }
}
