package org.tripole.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorPlace;
import org.tripole.domain.GeoPoint;
import org.tripole.domain.Institution;
import org.tripole.domain.Seat;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.ColumnsLayout;
import org.tripole.layout.ForceLayout;
import org.tripole.layout.Layout;
import org.tripole.layout.MapPositions;
import org.tripole.layout.RingsLayout;
import org.tripole.layout.Room;
import org.tripole.layout.Wiring;
import org.tripole.score.Scores;

/** Turns what is drawn into the layout that was asked for, not yet begun. */
public final class LayoutPlan {

    /** The same picture for the same data, on every machine. */
    private static final long SEED = 20261121L;

    private static final double GAP = 1.5;

    private final Network network;
    private final Scores scores;
    private final Analysis analysis;
    private final Viewing viewing;
    private final Shown shown;
    private final Wires wires;
    private final GlyphSizes sizes;

    private LayoutPlan(Network network, Scores scores, Analysis analysis, Viewing viewing) {
        this.network = network;
        this.scores = scores;
        this.analysis = analysis;
        this.viewing = viewing;
        this.shown = new Shown(network, scores, ViewSpec.of(viewing), analysis);
        this.wires = new Wires(shown);
        this.sizes = new GlyphSizes(viewing.encoding().size(), analysis);
    }

    /** The layout of a network under a viewing. */
    public static Layout of(Network network, Scores scores, Analysis analysis, Viewing viewing) {
        return new LayoutPlan(network, scores, analysis, viewing).layout();
    }

    /**
     * What of a viewing decides the places: among the poles not what is drawn, as all nodes have
     * their place there; nowhere what was put away by hand, so that the rest stays where it is.
     */
    public static Viewing read(Viewing viewing) {
        boolean hasPoles = viewing.placing().layout().hasPoles();
        Scope scope = viewing.scope().withHidden(Set.of()).withRoute(null);
        return viewing.withScope(hasPoles ? Scope.OPENING : scope)
                .withEncoding(viewing.encoding().withColour(ColourBy.APPROACH));
    }

    /** What of an analysis decides the places under a viewing. */
    public static Analysis read(Analysis analysis, Viewing viewing) {
        boolean hasPoles = viewing.placing().layout().hasPoles();
        return new Analysis(
                hasPoles ? List.of() : analysis.links(),
                analysis.sizes(),
                Map.of(),
                hasPoles ? List.of() : analysis.route());
    }

    private Layout layout() {
        Room room = new Room(viewing.aspect(), Pins.inWorld(viewing, network));
        return switch (viewing.placing().layout()) {
            case POLES -> new PolesPlan(network, scores, analysis, viewing).layout();
            case FORCE -> new ForceLayout(wiring(), room, ForceLayout.Look.DISTANCES, SEED);
            case CLUSTERS -> new ForceLayout(wiring(), room, ForceLayout.Look.CLUSTERS, SEED);
            case RINGS -> rings(room);
            case COLUMNS -> new ColumnsLayout(wiring(), columns(), room);
            case MAP -> new MapPositions(wiring().bodies(), places(), room);
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
                        ? scores.position(actor.id()).map(sizes::actor).orElse(1.0)
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
            return network.dataset()
                    .actor(actor.id())
                    .map(Actor::place)
                    .flatMap(LayoutPlan::middle);
        }
        return network.dataset()
                .target(((TargetNode) node).id())
                .flatMap(LayoutPlan::seat)
                .map(Seat::country)
                .flatMap(country -> network.dataset().actor(country))
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
