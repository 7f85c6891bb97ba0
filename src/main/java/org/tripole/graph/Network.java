package org.tripole.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/**
 * The record as a graph on one day and under one filter: read-only, in a stable order.
 *
 * <p>Edges run from actors to targets, from parts to wholes, from targets to approaches; there may
 * be several ties between an actor and a target. Every recorded relation is an edge, absence too:
 * what counts as backing is a matter of score.
 */
public final class Network {

    private final Dataset dataset;
    private final Filter filter;
    private final AsOf asOf;
    private final Graph<Node, Edge> graph;
    private final List<Node> nodes;
    private final List<Edge> edges;

    Network(Dataset dataset, Filter filter, AsOf asOf, Graph<Node, Edge> graph) {
        this.dataset = dataset;
        this.filter = filter;
        this.asOf = asOf;
        this.graph = graph;
        this.nodes = List.copyOf(graph.vertexSet());
        this.edges = List.copyOf(graph.edgeSet());
    }

    /** The record that the network was built from. */
    public Dataset dataset() {
        return dataset;
    }

    /** The filter that it was built with. */
    public Filter filter() {
        return filter;
    }

    /** The day up to which the record was read. */
    public LocalDate asOf() {
        return asOf.day();
    }

    /** All nodes: actors by id, targets by id, approaches in file order. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The actors by id. */
    public List<ActorId> actors() {
        return each(nodes, ActorNode.class).map(ActorNode::id).toList();
    }

    /** The targets by id. */
    public List<TargetId> targets() {
        return each(nodes, TargetNode.class).map(TargetNode::id).toList();
    }

    /** The approaches in file order. */
    public List<ApproachId> approaches() {
        return each(nodes, ApproachNode.class).map(ApproachNode::id).toList();
    }

    /** Whether the node is in the network. */
    public boolean contains(Node node) {
        return graph.containsVertex(node);
    }

    /** All edges: ties in dataset order, then per target its whole and its affinities. */
    public List<Edge> edges() {
        return edges;
    }

    /** All ties in dataset order. */
    public List<Tie> ties() {
        return ties(edges);
    }

    /** The edges at a node; none when it is not shown. */
    public List<Edge> edgesOf(Node node) {
        return contains(node) ? List.copyOf(graph.edgesOf(node)) : List.of();
    }

    /** The ties at a node in dataset order; none at an approach. */
    public List<Tie> tiesOf(Node node) {
        return ties(edgesOf(node));
    }

    /** Whether the filter lets a tie of the record pass, whatever it does with its ends. */
    public boolean passes(Tie tie) {
        return filter.ties().passes(tie, dataset);
    }

    /** The ties between an actor and a target, in dataset order; none when one is not shown. */
    public List<Tie> ties(ActorId actor, TargetId target) {
        Set<Edge> between = graph.getAllEdges(new ActorNode(actor), new TargetNode(target));
        return between == null ? List.of() : ties(between);
    }

    /** The nodes that share an edge with {@code node}, each once, in their natural order. */
    public List<Node> neighbours(Node node) {
        return contains(node)
                ? List.copyOf(new TreeSet<>(Graphs.neighborSetOf(graph, node)))
                : List.of();
    }

    /** The graph itself for algorithms: directed, with parallel edges, unmodifiable. */
    public Graph<Node, Edge> graph() {
        return graph;
    }

    private static List<Tie> ties(Collection<Edge> edges) {
        return edges.stream()
                .filter(TieEdge.class::isInstance)
                .map(edge -> ((TieEdge) edge).tie())
                .toList();
    }

    private static <T extends Node> Stream<T> each(List<Node> nodes, Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast);
    }
}
