package org.tripole.graph;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tripole.domain.Tie;

/**
 * Sets of nodes round others, by steps along ties that count and links from parts to wholes. No
 * step passes an approach, as everything would be two steps away then; one that is a centre itself
 * reaches the targets with affinity to it.
 */
public final class Neighbourhood {

    private final Network network;
    private final Predicate<Tie> counts;

    /** Steps along the ties of the network for which {@code counts} holds. */
    public Neighbourhood(Network network, Predicate<Tie> counts) {
        this.network = network;
        this.counts = counts;
    }

    /**
     * The ego network: the centres that are shown and all within {@code depth} steps of any, in the
     * order of nodes. Linear in the ties it meets.
     *
     * @throws IllegalArgumentException when the depth is below 0
     */
    public Set<Node> within(Collection<? extends Node> centres, int depth) {
        if (depth < 0) {
            throw new IllegalArgumentException("A depth must not be below 0, but is " + depth);
        }
        Set<Node> reached = new TreeSet<>();
        centres.stream().filter(network::contains).forEach(reached::add);
        Set<Node> front = reached;
        for (int step = 0; step < depth && !front.isEmpty(); step++) {
            front = next(front);
            front.removeAll(reached);
            reached.addAll(front);
        }
        return ordered(reached);
    }

    /** What is one step from any of the nodes and none of them, in the order of nodes. */
    public Set<Node> neighbours(Collection<? extends Node> nodes) {
        Set<Node> round = new TreeSet<>(within(nodes, 1));
        round.removeAll(Set.copyOf(nodes));
        return ordered(round);
    }

    private Set<Node> next(Set<Node> front) {
        Set<Node> next = new TreeSet<>();
        for (Node node : front) {
            for (Edge edge : network.edgesOf(node)) {
                if (isStep(edge, node)) {
                    next.add(edge.other(node));
                }
            }
        }
        return next;
    }

    private boolean isStep(Edge edge, Node from) {
        if (edge instanceof TieEdge tie) {
            return counts.test(tie.tie());
        }
        if (edge instanceof AffinityEdge) {
            return from instanceof ApproachNode;
        }
        return true;
    }

    private static Set<Node> ordered(Collection<Node> nodes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(nodes));
    }
}
