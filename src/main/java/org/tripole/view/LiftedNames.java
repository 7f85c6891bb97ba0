package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Label.Extent;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.TextStyle;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.LabelPlacer;

/** Names of lifted nodes. The first ones always show, to the right of their glyph if need be. */
final class LiftedNames {

    private static final double TEXT = 11.5;
    private static final double GAP = 5;
    private static final double RINGS = 8;

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final Typesetter type;
    private final LabelPlacer placer;

    LiftedNames(NetworkScene scene, NodeMarks nodes, Typesetter type, LabelPlacer placer) {
        this.scene = scene;
        this.nodes = nodes;
        this.type = type;
        this.placer = placer;
    }

    /**
     * Labels of the nodes in order; the first {@code always} of them even where there is no room.
     */
    List<Mark> of(Iterable<Node> ordered, int always) {
        List<Mark> labels = new ArrayList<>();
        int index = 0;
        for (Node node : ordered) {
            boolean isCertain = index++ < always;
            nodes.glyph(node)
                    .map(Mark::bounds)
                    .flatMap(glyph -> label(node, glyph, isCertain))
                    .ifPresent(labels::add);
        }
        return labels;
    }

    private Optional<Mark> label(Node node, Box glyph, boolean isCertain) {
        Ref ref = ref(node);
        TextStyle style = isCertain ? type.semibold(TEXT) : type.regular(TEXT);
        String name = scene.name(ref).orElse("");
        Extent extent = type.extent(name, style);
        Box kept = isCertain ? glyph.grown(type.scaled(RINGS)) : glyph;
        var wish = new LabelPlacer.Wish(kept, extent.width(), extent.height(), type.scaled(GAP));
        Optional<Box> box = placer.place(wish, type.scaled(2));
        if (box.isEmpty() && isCertain) {
            box = Optional.of(rightOf(kept, extent));
            box.ifPresent(placer::keepFree);
        }
        return box.map(
                free ->
                        type.haloed(
                                name,
                                new Point(free.minX(), free.minY() + extent.ascent()),
                                style,
                                new Typesetter.Named(type.colour(ColourRole.TEXT), ref)));
    }

    private Box rightOf(Box glyph, Extent extent) {
        return Box.at(
                glyph.maxX() + type.scaled(GAP),
                glyph.centre().y() - extent.height() / 2,
                extent.width(),
                extent.height());
    }

    private static Ref ref(Node node) {
        if (node instanceof ActorNode actor) {
            return Refs.of(actor.id());
        }
        if (node instanceof TargetNode target) {
            return Refs.of(target.id());
        }
        throw new AssertionError(node);
    }
}
