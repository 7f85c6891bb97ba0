package org.tripole.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.score.Item;
import org.tripole.score.Scores;
import org.tripole.score.StandingKind;

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
    private final Set<TargetId> telling;
    private final List<ActorId> actors;
    private final List<TargetId> targets;
    private final List<ShownTie> ties;

    Shown(Network network, Scores scores, ViewSpec spec) {
        this.network = network;
        this.scores = scores;
        this.spec = spec;
        this.telling = new LinkedHashSet<>(TellingTargets.of(network, scores));
        Set<Node> focus = focus();
        this.actors =
                network.actors().stream().filter(id -> isIn(focus, new ActorNode(id))).toList();
        this.targets = targets(focus);
        this.ties = ties(new HashSet<>(targets));
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

    private Set<Node> focus() {
        Set<Node> focus = new TreeSet<>();
        for (Node node : nodes(spec.focus(), network)) {
            focus.add(node);
            focus.addAll(network.neighbours(node));
        }
        return focus;
    }

    private static boolean isIn(Set<Node> focus, Node node) {
        return focus.isEmpty() || focus.contains(node);
    }

    private List<TargetId> targets(Set<Node> focus) {
        if (!focus.isEmpty()) {
            return network.targets().stream()
                    .filter(id -> focus.contains(new TargetNode(id)))
                    .toList();
        }
        Set<TargetId> drawn =
                new TreeSet<>(spec.ties() == TiesShown.ALL ? network.targets() : telling);
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
        return scores.position(actor).isEmpty()
                ? List.of()
                : scores.explanation(actor).items().stream()
                        .filter(item -> item.mass() > SMALLEST_MASS)
                        .filter(item -> network.filter().passes(item.tie()))
                        .filter(item -> network.contains(new TargetNode(item.tie().target())))
                        .limit(most)
                        .toList();
    }
}
