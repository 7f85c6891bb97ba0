package org.tripole.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.tripole.domain.ActorId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.layout.Body;
import org.tripole.layout.LayoutGraph;
import org.tripole.layout.Wiring;

/**
 * What is drawn and how it is joined, for a layout: by all ties that weigh something, drawn or not,
 * so that places do not hang on which lines are drawn.
 */
final class Wires {

    private final Shown shown;
    private final Map<Node, List<Node>> neighbours = new LinkedHashMap<>();

    Wires(Shown shown) {
        this.shown = shown;
        shown.nodes().forEach(node -> neighbours.put(node, new ArrayList<>()));
        shown.links().forEach(link -> join(link.one(), link.other()));
        for (ActorId actor : shown.actors()) {
            Node node = new ActorNode(actor);
            shown.tiesAt(node).forEach(tie -> join(node, tie.otherThan(node)));
        }
    }

    /** The nodes as bodies of a given reach, with their joints. */
    Wiring wiring(ToDoubleFunction<Node> reach) {
        List<Node> nodes = List.copyOf(neighbours.keySet());
        Map<Node, Integer> numbers = new HashMap<>();
        nodes.forEach(node -> numbers.put(node, numbers.size()));
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        neighbours.forEach(
                (node, others) ->
                        others.forEach(
                                other -> {
                                    from.add(numbers.get(node));
                                    to.add(numbers.get(other));
                                }));
        List<Body> bodies =
                nodes.stream().map(node -> new Body(node, reach.applyAsDouble(node))).toList();
        return new Wiring(bodies, LayoutGraph.of(bodies.size(), ints(from), ints(to)));
    }

    /** What rings run round: the chosen node, else the one that most are joined to. */
    Optional<Node> centre() {
        return shown.spec()
                .viewing()
                .placing()
                .chosenCentre()
                .flatMap(ref -> Shown.nodes(List.of(ref), shown.network()).stream().findFirst())
                .filter(neighbours::containsKey)
                .or(this::busiest);
    }

    private Optional<Node> busiest() {
        Comparator<Node> byJoints =
                Comparator.comparingLong(node -> neighbours(node).stream().distinct().count());
        return neighbours.keySet().stream()
                .reduce((best, next) -> byJoints.compare(next, best) > 0 ? next : best);
    }

    /** How many steps each node is away from {@code centre}; what cannot be reached is left out. */
    Map<Node, Integer> steps(Node centre) {
        Map<Node, Integer> steps = new LinkedHashMap<>();
        steps.put(centre, 0);
        Deque<Node> queue = new ArrayDeque<>(List.of(centre));
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            for (Node next : neighbours(node)) {
                if (steps.putIfAbsent(next, steps.getOrDefault(node, 0) + 1) == null) {
                    queue.add(next);
                }
            }
        }
        return steps;
    }

    private List<Node> neighbours(Node node) {
        return neighbours.getOrDefault(node, List.of());
    }

    private void join(Node one, Node other) {
        if (neighbours.containsKey(one) && neighbours.containsKey(other)) {
            neighbours(one).add(other);
            neighbours(other).add(one);
        }
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
