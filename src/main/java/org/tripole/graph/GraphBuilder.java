package org.tripole.graph;

import java.time.LocalDate;
import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/**
 * Builds the network of a dataset: what exists on the as-of day and passes the filter.
 *
 * <p>Nodes are added as actors by id, targets by id, approaches in file order; edges as ties in
 * dataset order, then per target its link to the whole and its affinities. JGraphT keeps these
 * orders.
 */
public final class GraphBuilder {

    private final Dataset dataset;
    private final Filter filter;
    private final AsOf asOf;
    private final Sieve sieve;
    private final Graph<Node, Edge> graph = new DirectedMultigraph<>(null, null, false);

    private GraphBuilder(Dataset dataset, Filter filter, AsOf asOf, Assessment score) {
        this.dataset = dataset;
        this.filter = filter;
        this.asOf = asOf;
        this.sieve = new Sieve(dataset, filter, asOf, score);
    }

    /**
     * The network of what exists on that day and passes the filter. Linear in the record.
     *
     * @throws IllegalArgumentException when the filter asks something of the score, which is not
     *     told here
     */
    public static Network build(Dataset dataset, Filter filter, LocalDate asOf) {
        if (filter.asksTheScore()) {
            throw new IllegalArgumentException(
                    "A filter by backing or standing needs to be told what the score says: "
                            + filter);
        }
        return build(dataset, filter, asOf, Assessment.NONE);
    }

    /** The same, where {@code score} tells what the filter may ask of the score on that day. */
    public static Network build(Dataset dataset, Filter filter, LocalDate asOf, Assessment score) {
        return new GraphBuilder(dataset, filter, new AsOf(asOf), score).build();
    }

    private Network build() {
        addNodes();
        dataset.ties().stream().filter(this::isShown).forEach(tie -> add(new TieEdge(tie)));
        for (Target target : dataset.targets()) {
            if (graph.containsVertex(new TargetNode(target.id()))) {
                addWhole(target);
                addAffinities(target);
            }
        }
        return new Network(dataset, filter, asOf, new AsUnmodifiableGraph<>(graph));
    }

    private void addNodes() {
        dataset.actors().stream()
                .filter(sieve::passes)
                .forEach(actor -> graph.addVertex(new ActorNode(actor.id())));
        dataset.targets().stream()
                .filter(sieve::passes)
                .forEach(target -> graph.addVertex(new TargetNode(target.id())));
        dataset.approaches().forEach(approach -> graph.addVertex(new ApproachNode(approach.id())));
    }

    private boolean isShown(Tie tie) {
        return sieve.passes(tie)
                && graph.containsVertex(new ActorNode(tie.actor()))
                && graph.containsVertex(new TargetNode(tie.target()));
    }

    private void addWhole(Target target) {
        TargetId whole = target.facts().links().partOf();
        if (whole != null
                && !whole.equals(target.id())
                && graph.containsVertex(new TargetNode(whole))) {
            add(new PartOfEdge(target.id(), whole));
        }
    }

    private void addAffinities(Target target) {
        List<Approach> approaches = dataset.approaches();
        for (int k = 0; k < approaches.size(); k++) {
            double weight = target.affinity().weight(k);
            if (weight > 0) {
                add(new AffinityEdge(target.id(), approaches.get(k).id(), weight));
            }
        }
    }

    private void add(Edge edge) {
        graph.addEdge(edge.from(), edge.to(), edge);
    }
}
