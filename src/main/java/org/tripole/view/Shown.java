package org.tripole.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.graph.TiePath;
import org.tripole.graph.TiePaths;
import org.tripole.score.Item;
import org.tripole.score.Scores;
import org.tripole.score.StandingKind;
import org.tripole.view.finding.Depiction;

/**
 * What of a scene is drawn: actors, targets and ties, by the view's focus, selection and choice of
 * ties. Near-universal acts weigh nothing and therefore never are among the strongest.
 */
final class Shown {

    private static final int STRONGEST_PER_ACTOR = 2;
    private static final double SMALLEST_MASS = 1e-9;

    private final Network network;
    private final Scores scores;
    private final ViewSpec spec;
    private final Analysis analysis;
    private final Set<TargetId> telling;
    private final Set<Node> hidden;

    /** Worked out once an actor; read by the thread that derives and by the window's. */
    private final Map<ActorId, List<Item>> weighty = new ConcurrentHashMap<>();

    private final List<ActorId> actors;
    private final List<TargetId> targets;
    private final List<ShownTie> ties;
    private final List<Link> links;
    private final ShownChanges changes;

    Shown(Network network, Scores scores, ViewSpec spec, Analysis analysis) {
        this.network = network;
        this.scores = scores;
        this.spec = spec;
        this.analysis = analysis;
        this.telling = new LinkedHashSet<>(TellingTargets.of(network, scores));
        this.hidden = Set.copyOf(nodes(spec.viewing().scope().hidden(), network));
        Set<Node> focus = focus();
        this.actors =
                has(NodesShown.TARGETS)
                        ? List.of()
                        : network.actors().stream()
                                .filter(id -> isShown(focus, new ActorNode(id)))
                                .toList();
        this.targets = has(NodesShown.STATES) ? List.of() : targets(focus);
        this.ties = has(NodesShown.STATES_AND_TARGETS) ? ties(new HashSet<>(targets)) : List.of();
        this.links = linksBetweenShown();
        this.changes = ShownChanges.of(this);
    }

    Network network() {
        return network;
    }

    Scores scores() {
        return scores;
    }

    ViewSpec spec() {
        return spec;
    }

    Analysis analysis() {
        return analysis;
    }

    /** All nodes that are drawn. */
    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        actors.forEach(id -> nodes.add(new ActorNode(id)));
        targets.forEach(id -> nodes.add(new TargetNode(id)));
        return nodes;
    }

    /** The ties on the paths between two actors whose ends are drawn. */
    List<ShownTie> route() {
        Set<Node> drawn = Set.copyOf(nodes());
        return analysis.route().stream()
                .filter(tie -> drawn.contains(new ActorNode(tie.actor())))
                .filter(tie -> drawn.contains(new TargetNode(tie.target())))
                .map(tie -> new ShownTie(tie, isOpposition(tie)))
                .toList();
    }

    /** The links between nodes of the same kind that are drawn. */
    List<Link> links() {
        return links;
    }

    /** What differs from the day that is compared with. */
    ShownChanges changes() {
        return changes;
    }

    /** What is drawn, as far as captions speak of it. */
    Depiction depiction() {
        return switch (spec.viewing().scope().nodes()) {
            case STATES_AND_TARGETS ->
                    spec.viewing()
                            .scope()
                            .shownRoute()
                            .flatMap(route -> analysis.paths().map(found -> paths(route, found)))
                            .orElse(Depiction.TIES);
            case STATES -> statesAlone(spec.viewing().scope().joining());
            case TARGETS -> targetsAlone();
        };
    }

    private Depiction paths(Route route, TiePaths found) {
        Set<Node> drawn = Set.copyOf(nodes());
        List<TiePath> whole =
                found instanceof TiePaths.Found some
                        ? some.paths().stream()
                                .filter(path -> drawn.containsAll(path.nodes()))
                                .toList()
                        : List.of();
        return new Depiction.Paths(
                new ActorId(route.from().id()), new ActorId(route.to().id()), found, whole);
    }

    private static Depiction statesAlone(Joining joining) {
        return switch (joining.basis()) {
            case SIMILARITY -> new Depiction.Alike(joining.likeness());
            case CO_MEMBERSHIP -> new Depiction.CoMembers();
        };
    }

    private Depiction targetsAlone() {
        Set<Node> joined = new HashSet<>();
        links.forEach(link -> joined.addAll(List.of(link.one(), link.other())));
        return new Depiction.Targets(
                targets,
                links.size(),
                targets.size() - joined.size(),
                spec.viewing().scope().joining().backers());
    }

    /** The drawn links at a node. */
    List<Link> linksAt(Node node) {
        return links.stream()
                .filter(link -> link.one().equals(node) || link.other().equals(node))
                .toList();
    }

    private boolean has(NodesShown nodes) {
        return spec.viewing().scope().nodes() == nodes;
    }

    private List<Link> linksBetweenShown() {
        Set<Node> drawn = new HashSet<>();
        actors.stream()
                .filter(id -> !spec.isThinGathered() || !isThin(id))
                .forEach(id -> drawn.add(new ActorNode(id)));
        targets.forEach(id -> drawn.add(new TargetNode(id)));
        return analysis.links().stream()
                .filter(link -> drawn.contains(link.one()) && drawn.contains(link.other()))
                .toList();
    }

    /** The actors that are drawn, by id. */
    List<ActorId> actors() {
        return actors;
    }

    /** The targets that are drawn, by id. */
    List<TargetId> targets() {
        return targets;
    }

    /** The ties that are drawn, by actor, the heaviest first. */
    List<ShownTie> ties() {
        return ties;
    }

    /**
     * The ties at a node that pass the filter and weigh something, the heaviest of an actor first.
     */
    List<ShownTie> tiesAt(Node node) {
        if (node instanceof ActorNode actor) {
            return heaviest(actor.id(), Integer.MAX_VALUE).stream().map(ShownTie::of).toList();
        }
        return network.actors().stream()
                .flatMap(actor -> heaviest(actor, Integer.MAX_VALUE).stream())
                .map(ShownTie::of)
                .filter(tie -> new TargetNode(tie.tie().target()).equals(node))
                .toList();
    }

    /** The tie that a reference stands for, if it still is in the record. */
    Optional<ShownTie> tie(Ref ref) {
        return network.dataset().ties().stream()
                .filter(tie -> Integer.toString(tie.ordinal()).equals(ref.id()))
                .findFirst()
                .map(tie -> new ShownTie(tie, isOpposition(tie)));
    }

    private boolean isOpposition(Tie tie) {
        return tiesAt(new ActorNode(tie.actor())).stream()
                .anyMatch(shown -> shown.isOpposition() && shown.tie().equals(tie));
    }

    /** Whether the target is one of those named at first. */
    boolean isTelling(TargetId target) {
        return telling.contains(target);
    }

    /** The node behind a reference, if it is one of a node. */
    static List<Node> nodes(Collection<Ref> refs, Network network) {
        List<Node> nodes = new ArrayList<>();
        for (Ref ref : refs) {
            switch (ref.kind()) {
                case ACTOR -> nodes.add(new ActorNode(new ActorId(ref.id())));
                case TARGET -> nodes.add(new TargetNode(new TargetId(ref.id())));
                default -> {
                    // ties, sources and groups are no nodes
                }
            }
        }
        nodes.removeIf(node -> !network.contains(node));
        return nodes;
    }

    /** The first step goes along all ties, the next ones along those that weigh something. */
    private Set<Node> focus() {
        Set<Node> focus = new TreeSet<>(nodes(spec.focus(), network));
        Set<Node> edge = Set.copyOf(focus);
        for (int step = 1; step <= spec.viewing().focus().depth() && !edge.isEmpty(); step++) {
            Set<Node> next = new TreeSet<>();
            for (Node node : edge) {
                next.addAll(step == 1 ? neighbours(node) : weightyNeighbours(node));
            }
            next.removeAll(focus);
            focus.addAll(next);
            edge = next;
        }
        return focus;
    }

    private List<Node> neighbours(Node node) {
        return has(NodesShown.STATES_AND_TARGETS) ? network.neighbours(node) : linked(node);
    }

    private List<Node> weightyNeighbours(Node node) {
        return has(NodesShown.STATES_AND_TARGETS)
                ? tiesAt(node).stream().map(tie -> tie.otherThan(node)).toList()
                : linked(node);
    }

    private List<Node> linked(Node node) {
        return analysis.links().stream()
                .filter(link -> link.one().equals(node) || link.other().equals(node))
                .map(link -> link.from(node))
                .toList();
    }

    private boolean isShown(Set<Node> focus, Node node) {
        return (focus.isEmpty() || focus.contains(node)) && !hidden.contains(node);
    }

    private List<TargetId> targets(Set<Node> focus) {
        if (!focus.isEmpty()) {
            return network.targets().stream()
                    .filter(id -> isShown(focus, new TargetNode(id)))
                    .toList();
        }
        boolean isAll = spec.ties() == TiesShown.ALL || has(NodesShown.TARGETS);
        Set<TargetId> drawn = new TreeSet<>(isAll ? network.targets() : telling);
        analysis.route().forEach(tie -> drawn.add(tie.target()));
        for (Node node : nodes(spec.selection(), network)) {
            if (node instanceof TargetNode target) {
                drawn.add(target.id());
            } else if (node instanceof ActorNode actor) {
                heaviest(actor.id(), Integer.MAX_VALUE)
                        .forEach(item -> drawn.add(item.tie().target()));
            } else if (!(node instanceof ApproachNode)) {
                throw new AssertionError(node);
            }
        }
        drawn.removeIf(id -> hidden.contains(new TargetNode(id)));
        return List.copyOf(drawn);
    }

    private List<ShownTie> ties(Set<TargetId> drawn) {
        return switch (spec.ties()) {
            case STRONGEST -> spec.focus().isEmpty() ? strongest(drawn) : all(drawn);
            case OF_SELECTION -> ofSelection(drawn);
            case ALL -> all(drawn);
        };
    }

    private List<ShownTie> strongest(Set<TargetId> drawn) {
        List<ShownTie> strongest = new ArrayList<>();
        for (ActorId actor : actors) {
            if (isThin(actor)) {
                continue;
            }
            heaviest(actor, Integer.MAX_VALUE).stream()
                    .filter(item -> drawn.contains(item.tie().target()))
                    .limit(STRONGEST_PER_ACTOR)
                    .forEach(item -> strongest.add(ShownTie.of(item)));
        }
        return strongest;
    }

    /** Whether the actor has too little evidence for a place; its ties would start from nowhere. */
    private boolean isThin(ActorId actor) {
        return scores.position(actor)
                .filter(position -> position.standing().kind() == StandingKind.THIN)
                .isPresent();
    }

    private List<ShownTie> ofSelection(Set<TargetId> drawn) {
        Set<Node> selected = new HashSet<>(nodes(spec.selection(), network));
        return all(drawn).stream().filter(tie -> touches(tie.tie(), selected)).toList();
    }

    private static boolean touches(Tie tie, Set<Node> selected) {
        return selected.contains(new ActorNode(tie.actor()))
                || selected.contains(new TargetNode(tie.target()));
    }

    private List<ShownTie> all(Set<TargetId> drawn) {
        List<ShownTie> all = new ArrayList<>();
        for (ActorId actor : actors) {
            heaviest(actor, Integer.MAX_VALUE).stream()
                    .filter(item -> drawn.contains(item.tie().target()))
                    .forEach(item -> all.add(ShownTie.of(item)));
        }
        return all;
    }

    /** The acts of an actor that pass the filter and weigh something, the heaviest first. */
    private List<Item> heaviest(ActorId actor, int most) {
        List<Item> all = weighty.computeIfAbsent(actor, this::weighty);
        return all.subList(0, Math.min(most, all.size()));
    }

    private List<Item> weighty(ActorId actor) {
        return scores.position(actor).isEmpty()
                ? List.of()
                : scores.explanation(actor).items().stream()
                        .filter(item -> item.mass() > SMALLEST_MASS)
                        .filter(item -> network.passes(item.tie()))
                        .filter(item -> network.contains(new TargetNode(item.tie().target())))
                        .toList();
    }
}
