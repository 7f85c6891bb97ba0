package org.tripole.view;

import java.util.Optional;
import java.util.OptionalInt;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Box;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.Positions;
import org.tripole.score.Position;

/** Glyphs of a scene's nodes at their pixels. */
final class NodeMarks {

    private static final double GATHERING = 0.975;

    private final NetworkScene scene;
    private final PlotTransform transform;
    private final ActorGlyph actorGlyph;
    private final TargetGlyph targetGlyph;

    NodeMarks(NetworkScene scene, PlotTransform transform, Look look) {
        this.scene = scene;
        this.transform = transform;
        this.actorGlyph = new ActorGlyph(look.palette());
        this.targetGlyph = new TargetGlyph(look.palette());
    }

    /** The pixel of a node, if it has a place. */
    Optional<Point> place(Node node) {
        return scene.place(node).map(transform::toFrame);
    }

    /** The pixel of a place in the world. */
    Point toFrame(Point world) {
        return transform.toFrame(world);
    }

    /** The part of the sheet that the network fills. */
    Box plot() {
        return transform.plot();
    }

    /** Where nodes with thin evidence are gathered, as a box without extent. */
    Box gatheringPlace() {
        Point middle = new Point(scene.centre().x(), Positions.WORLD_HEIGHT * GATHERING);
        return Box.around(transform.toFrame(middle), 0, 0);
    }

    /** The glyph of a node, if it has a place; poles have none. */
    Optional<Mark> glyph(Node node) {
        if (node instanceof ActorNode actor) {
            return actor(actor.id());
        }
        if (node instanceof TargetNode target) {
            return target(target.id());
        }
        if (node instanceof ApproachNode) {
            return Optional.empty();
        }
        throw new AssertionError(node);
    }

    /** The glyph of an actor. */
    Optional<Mark> actor(ActorId id) {
        return place(new ActorNode(id))
                .flatMap(at -> scene.scores().position(id).map(position -> disc(position, at)));
    }

    private Mark disc(Position position, Point at) {
        ActorId id = position.actor();
        double radius = transform.glyph(scene.sizes().actor(position));
        Colouring colouring = scene.analysis().colouring();
        if (colouring instanceof Colouring.Labels) {
            return actorGlyph.of(position.standing(), at, radius, Refs.of(id));
        }
        if (colouring instanceof Colouring.Groups) {
            int group = scene.analysis().group(id).orElse(-1);
            return actorGlyph.ofGroup(group, at, radius, Refs.of(id));
        }
        if (colouring instanceof Colouring.Shades shades) {
            OptionalInt step = shades.step(id);
            return step.isPresent()
                    ? actorGlyph.shaded(step.getAsInt(), at, radius, Refs.of(id))
                    : actorGlyph.unknown(at, radius, Refs.of(id));
        }
        throw new AssertionError(colouring);
    }

    /** The glyph of a target. */
    Optional<Mark> target(TargetId id) {
        double size =
                scene.shown().isTelling(id) ? GlyphSizes.TELLING_TARGET : GlyphSizes.OTHER_TARGET;
        return place(new TargetNode(id))
                .flatMap(
                        at ->
                                scene.dataset()
                                        .target(id)
                                        .map(
                                                target ->
                                                        targetGlyph.of(
                                                                target,
                                                                at,
                                                                transform.glyph(size),
                                                                Refs.of(id))));
    }
}
