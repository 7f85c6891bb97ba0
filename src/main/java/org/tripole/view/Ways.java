package org.tripole.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;

/**
 * Where one can walk in a scene, and along what: the ties that pass the filter and weigh something,
 * or the links where nodes of one kind are drawn. Nothing leads to what was put away by hand, to
 * the other kind, or out of a focus. Made in one pass over the ties.
 */
public final class Ways {

    private final NetworkScene scene;
    private final Map<Ref, List<Way>> ways = new LinkedHashMap<>();

    /** The ways of a scene. */
    public Ways(NetworkScene scene) {
        this.scene = scene;
        places().forEach(ref -> ways.put(ref, new ArrayList<>()));
        Shown shown = scene.shown();
        if (scene.spec().viewing().scope().nodes() == NodesShown.STATES_AND_TARGETS) {
            shown.actors().forEach(this::addTies);
        } else {
            shown.links().forEach(this::addLink);
        }
    }

    /** The nodes that can be walked to, actors first. */
    public List<Ref> nodes() {
        return List.copyOf(ways.keySet());
    }

    /** Whether one can stand there. */
    public boolean holds(Ref node) {
        return ways.containsKey(node);
    }

    /** Whether anything leads on from a node. */
    public boolean leads(Ref node) {
        return !ways.getOrDefault(node, List.of()).isEmpty();
    }

    /**
     * What leads on from a node, clockwise from straight up, the nearer of two in line first; empty
     * for a node that one cannot stand on.
     */
    public List<Way> from(Ref node) {
        return ways.getOrDefault(node, List.of()).stream()
                .sorted(
                        Comparator.comparingDouble((Way way) -> bearing(node, way))
                                .thenComparingDouble(way -> distance(node, way)))
                .toList();
    }

    /** How far clockwise from straight up a way leads, in radians from 0 to below 2 pi. */
    public double bearing(Ref from, Way way) {
        Point start = place(from);
        Point end = place(way.end());
        double angle = Math.atan2(end.x() - start.x(), start.y() - end.y());
        return angle < 0 ? angle + 2 * Math.PI : angle;
    }

    /** Where a walk begins when nothing says where: the first node with the most ways. */
    public Optional<Ref> start() {
        return ways.keySet().stream()
                .filter(ref -> ref.kind() == startKind())
                .max(
                        Comparator.comparingInt(
                                        (Ref ref) -> ways.getOrDefault(ref, List.of()).size())
                                .thenComparing(Ref::id, Comparator.reverseOrder()));
    }

    private Ref.Kind startKind() {
        return scene.shown().actors().isEmpty() ? Ref.Kind.TARGET : Ref.Kind.ACTOR;
    }

    /** A focus says what there is; else all targets of the network, drawn at first or not. */
    private List<Ref> places() {
        Shown shown = scene.shown();
        List<Ref> places = new ArrayList<>(shown.actors().stream().map(Refs::of).toList());
        targets(shown).stream().map(Refs::of).forEach(places::add);
        places.removeIf(ref -> scene.place(Refs.node(ref)).isEmpty());
        return places;
    }

    private List<TargetId> targets(Shown shown) {
        boolean areDrawn =
                !scene.spec().focus().isEmpty()
                        || scene.spec().viewing().scope().nodes() != NodesShown.STATES_AND_TARGETS;
        if (areDrawn) {
            return shown.targets();
        }
        Set<Ref> hidden = scene.spec().viewing().scope().hidden();
        return scene.network().targets().stream()
                .filter(id -> !hidden.contains(Refs.of(id)))
                .toList();
    }

    private void addTies(ActorId actor) {
        Node node = new ActorNode(actor);
        for (ShownTie tie : scene.shown().tiesAt(node)) {
            Ref there = Refs.of(tie.otherThan(node));
            add(Refs.of(actor), new Way.AlongTie(there, tie.tie(), tie.isOpposition()));
            add(there, new Way.AlongTie(Refs.of(actor), tie.tie(), tie.isOpposition()));
        }
    }

    private void addLink(Link link) {
        Ref one = Refs.of(link.one());
        Ref other = Refs.of(link.other());
        add(one, new Way.AlongLink(other, link.strength()));
        add(other, new Way.AlongLink(one, link.strength()));
    }

    private void add(Ref from, Way way) {
        List<Way> known = ways.get(from);
        if (known != null && ways.containsKey(way.end())) {
            known.add(way);
        }
    }

    private double distance(Ref from, Way way) {
        return place(from).distance(place(way.end()));
    }

    private Point place(Ref ref) {
        return scene.place(Refs.node(ref)).orElseThrow();
    }
}
