package org.tripole.bench.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Dash;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;
import org.tripole.export.BundledFont;
import org.tripole.layout.Positions;
import org.tripole.ui.canvas.Drawing;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Palettes;
import org.tripole.view.PlotTransform;

/** A sample graph as the canvas draws networks: ties, glyphs with rims, and up to 250 names. */
public final class SampleDrawing implements Drawing {

    private static final int MOST_NAMES = 250;
    private static final TextStyle STYLE = TextStyle.regular(11);

    private final SampleGraph graph;
    private final double aspect;
    private final Palette palette = Palettes.light();

    /** The graph in a world of that shape. */
    public SampleDrawing(SampleGraph graph, double aspect) {
        this.graph = graph;
        this.aspect = aspect;
    }

    @Override
    public Figure on(Frame frame) {
        return new SampleFigure(frame);
    }

    @Override
    public double aspect() {
        return aspect;
    }

    @Override
    public Optional<Point> placeOf(Ref ref) {
        return Optional.empty();
    }

    private final class SampleFigure implements Figure {

        private final Frame frame;
        private final PlotTransform transform;

        SampleFigure(Frame frame) {
            this.frame = frame;
            this.transform = new PlotTransform(plot(), aspect, frame.camera());
        }

        @Override
        public Picture base() {
            return picture(
                    List.of(
                            Layer.of("ties", ties()),
                            Layer.of("states", glyphs()),
                            Layer.of("names", names())));
        }

        @Override
        public Picture overlay(Emphasis emphasis) {
            return picture(List.of());
        }

        @Override
        public Box plot() {
            return Box.at(0, 0, frame.width(), frame.height());
        }

        private Picture picture(List<Layer> layers) {
            return new Picture(
                    plot(),
                    palette.of(ColourRole.GROUND),
                    new Picture.Words("Sample", "A sample."),
                    layers);
        }

        private Point place(int node) {
            return transform.toFrame(
                    new Point(
                            graph.x()[node] * Positions.WORLD_HEIGHT * aspect,
                            graph.y()[node] * Positions.WORLD_HEIGHT));
        }

        private List<Mark> ties() {
            List<Mark> marks = new ArrayList<>(graph.edges());
            for (int i = 0; i < graph.edges(); i++) {
                Dash dash = Dash.values()[i % 10 < 8 ? 0 : i % 10 - 7];
                Stroke stroke = new Stroke(palette.of(ColourRole.TIE), 0.9, dash);
                Point from = place(graph.ends()[2 * i]);
                Point to = place(graph.ends()[2 * i + 1]);
                marks.add(new Line(from, to, new Ink(null, stroke, 0.13), null));
            }
            return marks;
        }

        private List<Mark> glyphs() {
            Stroke rim = Stroke.solid(palette.of(ColourRole.GROUND), 1);
            Ink ink = Ink.both(palette.of(ColourRole.TEXT), rim);
            List<Mark> marks = new ArrayList<>(graph.nodes());
            for (int i = 0; i < graph.nodes(); i++) {
                Ref ref = new Ref(Ref.Kind.ACTOR, Integer.toString(i));
                marks.add(new Disc(place(i), 5, ink, ref));
            }
            return marks;
        }

        private List<Mark> names() {
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_NAMES, graph.nodes()); i++) {
                String words = "Country " + i;
                Label.Extent extent = Label.Extent.of(words, STYLE, BundledFont.load());
                Label.Text text =
                        new Label.Text(words, STYLE, extent, palette.of(ColourRole.GROUND));
                Ink ink = Ink.fill(palette.of(ColourRole.TEXT));
                marks.add(new Label(place(i).plus(8, 4), text, ink, null));
            }
            return marks;
        }
    }
}
