package org.tripole.app.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Institution;
import org.tripole.domain.Target;
import org.tripole.draw.Palette;
import org.tripole.draw.Point;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.NodeLook;
import org.tripole.exchange.NodeLook.Shape;
import org.tripole.exchange.Period;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.view.GlyphLook;
import org.tripole.view.GlyphLooks;

/** Turns nodes of the network into nodes of a document. */
final class GraphNodes {

    private final Derived derived;
    private final GlyphLooks looks;
    private final NodeColumns columns;
    private final Periods periods;

    GraphNodes(Derived derived, Palette palette) {
        this.derived = derived;
        this.looks = new GlyphLooks(derived.scene(), palette);
        this.columns = new NodeColumns(derived);
        this.periods = new Periods(derived.network().asOf());
    }

    List<Column> columns() {
        return columns.all();
    }

    GraphNode of(Node node) {
        if (node instanceof ActorNode actor) {
            return of(node, dataset().actor(actor.id()).orElseThrow());
        }
        if (node instanceof TargetNode target) {
            return of(node, dataset().target(target.id()).orElseThrow());
        }
        if (node instanceof ApproachNode pole) {
            return of(node, approach(pole));
        }
        throw new AssertionError(node);
    }

    private GraphNode of(Node node, Actor actor) {
        return new GraphNode(
                NodeIds.of(node),
                actor.name(),
                look(node, Shape.DISC),
                Period.ALWAYS,
                columns.of(actor));
    }

    private GraphNode of(Node node, Target target) {
        Shape shape = target instanceof Institution ? Shape.SQUARE : Shape.DIAMOND;
        return new GraphNode(
                NodeIds.of(node),
                target.shortName(),
                look(node, shape),
                periods.of(target),
                columns.of(target));
    }

    private GraphNode of(Node node, Approach approach) {
        return new GraphNode(
                NodeIds.of(node),
                approach.name(),
                look(node, Shape.DISC),
                Period.ALWAYS,
                columns.of(approach));
    }

    private @Nullable NodeLook look(Node node, Shape shape) {
        Point at = derived.positions().of(node).orElse(null);
        GlyphLook look = looks.of(node).orElse(null);
        return at == null || look == null
                ? null
                : new NodeLook(at, look.radius(), shape, look.fill(), look.outline());
    }

    private Approach approach(ApproachNode pole) {
        return dataset().approaches().get(derived.network().approaches().indexOf(pole.id()));
    }

    private Dataset dataset() {
        return derived.network().dataset();
    }
}
