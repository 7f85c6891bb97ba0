package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.draw.Box;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.layout.PoleFrame;
import org.tripole.score.Move;

/**
 * What another day adds to a network figure: an arrow along each move, in time's direction, where
 * places say something; a ring round what has another label, a dotted one round what is new.
 */
final class ChangeMarks {

    private final NetworkScene scene;
    private final NodeMarks nodes;
    private final ShownChanges changes;
    private final ChangeGlyph glyph;

    ChangeMarks(NetworkScene scene, NodeMarks nodes, Typesetter type) {
        this.scene = scene;
        this.nodes = nodes;
        this.changes = scene.shown().changes();
        this.glyph = new ChangeGlyph(type);
    }

    /** An arrow for each move, to be drawn below the glyphs; none where places are no shares. */
    List<Mark> arrows() {
        return heads().flatMap(arrow -> glyph.arrow(arrow).stream()).toList();
    }

    /**
     * A clear ground for each glyph that an arrow or a ring comes near, to be drawn between them
     * and the glyphs, so that every rim stands out.
     */
    List<Mark> clearings() {
        List<Mark> drawn = Stream.concat(arrows().stream(), rings().stream()).toList();
        return scene.shown().nodes().stream()
                .flatMap(node -> nodes.glyph(node).stream())
                .filter(mark -> drawn.stream().anyMatch(near -> glyph.isNear(mark, near)))
                .map(glyph::clearing)
                .toList();
    }

    /** What no name may cover: rings, heads, and the lines of arrows, box by box. */
    List<Box> kept() {
        List<Box> kept = new ArrayList<>();
        rings().forEach(ring -> kept.add(ring.bounds()));
        heads().forEach(arrow -> kept.addAll(glyph.boxes(arrow)));
        return kept;
    }

    /** The rings, to be drawn below the glyphs, in the order of the drawn nodes. */
    List<Mark> rings() {
        List<Mark> rings = new ArrayList<>();
        scene.shown().nodes().forEach(node -> ring(node).ifPresent(rings::add));
        return rings;
    }

    /** The ring round a node, if it has one. */
    Optional<Mark> ring(Node node) {
        if (changes.fresh().contains(node)) {
            return nodes.glyph(node).map(glyph::dotted);
        }
        return changes.relabelled().contains(node)
                ? nodes.glyph(node).map(glyph::ring)
                : Optional.empty();
    }

    private Stream<ChangeGlyph.Arrow> heads() {
        return scene.spec().layout().hasPoles()
                ? changes.moved().stream().flatMap(move -> arrow(move).stream())
                : Stream.empty();
    }

    /**
     * The arrow is what the shares moved, under the layout's own stretch, carried to where the
     * state was drawn: a state that had to make room for others would otherwise seem to have moved
     * more.
     */
    private Optional<ChangeGlyph.Arrow> arrow(Move move) {
        Node node = new ActorNode(move.actor());
        PoleFrame frame =
                new PoleFrame(scene.dataset().approaches().size(), scene.positions().aspect());
        Point from = frame.spread(move.from().shares());
        Point to = frame.spread(move.to().shares());
        boolean endsHere = scene.analysis().compared().filter(ComparedDay::isEarlier).isPresent();
        double sign = endsHere ? -1 : 1;
        return scene.place(node)
                .map(at -> at.plus(sign * (to.x() - from.x()), sign * (to.y() - from.y())))
                .flatMap(
                        other ->
                                glyph(node)
                                        .map(
                                                here ->
                                                        new ChangeGlyph.Arrow(
                                                                here,
                                                                nodes.toFrame(other),
                                                                endsHere)));
    }

    private Optional<Mark> glyph(Node node) {
        return ring(node).or(() -> nodes.glyph(node));
    }
}
