package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Label;
import org.tripole.draw.Label.Extent;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Stroke;
import org.tripole.draw.TextStyle;
import org.tripole.graph.Node;
import org.tripole.text.FigureText;
import org.tripole.text.Messages;

/** Circles between the steps of the <i>rings</i> layout, each with how many steps lie within. */
final class RingBands implements Backdrop {

    private static final double TEXT = 11;
    private static final double WIDTH = 0.8;
    private static final double SEEN = 0.45;
    private static final double BEYOND = 20;
    private static final int APART = Integer.MAX_VALUE;

    private final NetworkScene scene;
    private final PlotTransform transform;
    private final Typesetter type;
    private final Messages messages;
    private final Point middle;
    private final Map<Integer, Double> radii;

    RingBands(NetworkScene scene, PlotTransform transform, Typesetter type, Messages messages) {
        this.scene = scene;
        this.transform = transform;
        this.type = type;
        this.messages = messages;
        this.middle = scene.centre();
        Wires wires = new Wires(scene.shown());
        this.radii = wires.centre().map(wires::steps).map(this::radii).orElse(Map.of());
    }

    /** The nearest and the farthest node of a step, in world units from the middle. */
    private record Band(double near, double far) {

        Band with(Band other) {
            return new Band(Math.min(near, other.near), Math.max(far, other.far));
        }
    }

    /** By step, halfway between its farthest node and the nearest of the next step. */
    private Map<Integer, Double> radii(Map<Node, Integer> steps) {
        TreeMap<Integer, Band> bands = new TreeMap<>();
        for (Node node : scene.shown().nodes()) {
            double away = scene.place(node).map(middle::distance).orElse(0.0);
            bands.merge(steps.getOrDefault(node, APART), new Band(away, away), Band::with);
        }
        Map<Integer, Double> between = new TreeMap<>();
        bands.tailMap(1)
                .forEach(
                        (step, band) -> {
                            var next = bands.higherEntry(step);
                            double end =
                                    next == null ? band.far() + 2 * BEYOND : next.getValue().near();
                            between.put(step, (band.far() + end) / 2);
                        });
        return between;
    }

    @Override
    public List<Mark> areas() {
        Stroke stroke = Stroke.solid(type.colour(ColourRole.TEXT_SOFT), type.scaled(WIDTH));
        Ink ink = new Ink(null, stroke, SEEN);
        Point at = transform.toFrame(middle);
        return radii.values().stream()
                .<Mark>map(radius -> new Disc(at, transform.length(radius), ink, null))
                .toList();
    }

    /** On the top of each circle that leaves room above the one within. */
    @Override
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        double needed = Typesetter.lineHeight(type.regular(TEXT));
        double last = 0;
        for (Map.Entry<Integer, Double> circle : radii.entrySet()) {
            double radius = transform.length(circle.getValue());
            if (radius - last > needed) {
                labels.add(label(circle.getKey(), circle.getValue()));
                last = radius;
            }
        }
        return labels;
    }

    private Label label(int step, double radius) {
        TextStyle style = type.regular(TEXT);
        String words =
                step == APART
                        ? messages.text(FigureText.RING_APART)
                        : messages.text(FigureText.RING_STEPS, step);
        Extent extent = type.extent(words, style);
        Point top = transform.toFrame(middle.plus(0, -radius));
        return type.haloed(
                words,
                top.plus(-extent.width() / 2, extent.ascent() - extent.height() / 2),
                style,
                new Typesetter.Named(type.colour(ColourRole.TEXT_SOFT), null));
    }
}
