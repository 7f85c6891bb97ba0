package org.tripole.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorPlace;
import org.tripole.domain.GeoPoint;
import org.tripole.domain.Institution;
import org.tripole.domain.Seat;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.ColumnsLayout;
import org.tripole.layout.ForceLayout;
import org.tripole.layout.Layout;
import org.tripole.layout.MapPositions;
import org.tripole.layout.RingsLayout;
import org.tripole.layout.Room;
import org.tripole.layout.Wiring;

/** Plans layouts that place nodes by what joins them, or that stand in no poles at all. */
final class JoinedPlan {

    /** The same picture for the same data, on every machine. */
    private static final long SEED = 20261121L;

    private static final double GAP = 1.5;

    private final Shown shown;
    private final Viewing viewing;
    private final Wires wires;
    private final GlyphSizes sizes;

    JoinedPlan(Shown shown) {
        this.shown = shown;
        this.viewing = shown.spec().viewing();
        this.wires = new Wires(shown);
        this.sizes = new GlyphSizes(viewing.encoding().size(), shown.analysis());
    }

    /** The layout that the viewing asks for, not yet begun. */
    Layout layout() {
        Room room = new Room(viewing.aspect(), Pins.inWorld(viewing, shown.network()));
        return switch (viewing.placing().layout()) {
            case FORCE -> new ForceLayout(wiring(), room, ForceLayout.Look.DISTANCES, SEED);
            case CLUSTERS -> new ForceLayout(wiring(), room, ForceLayout.Look.CLUSTERS, SEED);
            case RINGS -> rings(room);
            case COLUMNS -> new ColumnsLayout(wiring(), columns(), room);
            case MAP -> new MapPositions(wiring().bodies(), places(), room);
            case POLES ->
                    throw new IllegalArgumentException("Poles stand by shares, not by joints");
        };
    }

    /** Rings round a node; where nothing is drawn, there is none. */
    private Layout rings(Room room) {
        return wires.centre()
                .<Layout>map(centre -> new RingsLayout(wiring(), centre, room))
                .orElseGet(() -> new MapPositions(List.of(), Map.of(), room));
    }

    private List<List<Node>> columns() {
        return Column.of(shown).stream().map(Column::nodes).toList();
    }

    private double reach(Node node) {
        return GAP
                + (node instanceof ActorNode actor
                        ? shown.scores().position(actor.id()).map(sizes::actor).orElse(1.0)
                        : targetReach(((TargetNode) node).id()));
    }

    private double targetReach(TargetId id) {
        return shown.isTelling(id) ? GlyphSizes.TELLING_TARGET : GlyphSizes.OTHER_TARGET;
    }

    private Wiring wiring() {
        return wires.wiring(this::reach);
    }

    private Map<Node, GeoPoint> places() {
        Map<Node, GeoPoint> places = new HashMap<>();
        for (Node node : shown.nodes()) {
            place(node).ifPresent(at -> places.put(node, at));
        }
        return places;
    }

    /** A state at its middle, an institution at its seat's capital. */
    private Optional<GeoPoint> place(Node node) {
        if (node instanceof ActorNode actor) {
            return shown.network()
                    .dataset()
                    .actor(actor.id())
                    .map(Actor::place)
                    .flatMap(JoinedPlan::middle);
        }
        return shown.network()
                .dataset()
                .target(((TargetNode) node).id())
                .flatMap(JoinedPlan::seat)
                .map(Seat::country)
                .flatMap(country -> shown.network().dataset().actor(country))
                .map(Actor::place)
                .flatMap(place -> Optional.ofNullable(place.capitalAt()));
    }

    private static Optional<GeoPoint> middle(ActorPlace place) {
        return Optional.ofNullable(place.centre()).or(() -> Optional.ofNullable(place.capitalAt()));
    }

    private static Optional<Seat> seat(Target target) {
        return target instanceof Institution
                ? Optional.ofNullable(target.facts().links().seat())
                : Optional.empty();
    }
}
