package org.tripole.score;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.tripole.domain.ActorId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.graph.Projection;
import org.tripole.graph.TargetNode;
import org.tripole.work.Progress;

/**
 * Measures the actors of a network: degree, betweenness and participation on the graph of actors
 * and the shown targets that they back; swing and straddle from the scores.
 */
public final class Metrics {

    private final Network network;
    private final Scores scores;
    private final Graph<Node, DefaultEdge> graph;

    /** The actors that the network shows, on the day and under the weights of the scores. */
    public Metrics(Network network, Scores scores) {
        this.network = network;
        this.scores = scores;
        this.graph = Projection.twoMode(network, scores.support()::counts);
    }

    /** One metric of all actors, with nobody waiting who could cancel. */
    public MetricValues values(Metric metric) {
        return values(metric, Progress.NONE);
    }

    /**
     * One metric of all actors. Betweenness grows with nodes times ties, and can be cancelled at
     * every node; all else grows with the ties.
     */
    public MetricValues values(Metric metric, Progress progress) {
        return switch (metric) {
            case DEGREE -> all(metric, actor -> OptionalDouble.of(degree(actor)));
            case BETWEENNESS -> betweenness(progress);
            case PARTICIPATION -> all(metric, this::participation);
            case SWING -> all(metric, actor -> measured(actor, Measures::swing));
            case STRADDLE -> all(metric, actor -> measured(actor, Measures::straddle));
        };
    }

    private MetricValues all(Metric metric, Function<ActorId, OptionalDouble> measure) {
        Map<ActorId, Double> known = new HashMap<>();
        Map<ActorId, MetricValues.Missing> missing = new HashMap<>();
        for (ActorId actor : network.actors()) {
            OptionalDouble value = measure.apply(actor);
            if (value.isPresent()) {
                known.put(actor, value.getAsDouble());
            } else {
                missing.put(actor, MetricValues.Missing.NO_ACTS);
            }
        }
        return new MetricValues(metric, known, missing);
    }

    private int degree(ActorId actor) {
        return graph.degreeOf(new ActorNode(actor));
    }

    /** Who backs nothing lies between nobody: 0, which is known. */
    private MetricValues betweenness(Progress progress) {
        Map<Node, Double> passes = Betweenness.of(graph, progress);
        int others = graph.vertexSet().size() - 1;
        double pairs = others * (others - 1) / 2.0;
        return all(
                Metric.BETWEENNESS,
                actor -> {
                    double paths = passes.getOrDefault(new ActorNode(actor), 0.0);
                    return OptionalDouble.of(pairs > 0 ? paths / pairs : 0);
                });
    }

    /**
     * P = 1 - sum_k (kappa_k / kappa)^2, where the modules are the approaches and every backed
     * target that has affinities counts one, split by their direction b. From 0, all for one
     * approach, to 1 - 1 / K.
     */
    private OptionalDouble participation(ActorId actor) {
        double[] links = new double[scores.balance().size()];
        double all = 0;
        for (Node node : Graphs.neighborListOf(graph, new ActorNode(actor))) {
            TargetWeight weight = weight((TargetNode) node);
            for (int k = 0; weight.amplitude() > 0 && k < links.length; k++) {
                links[k] += weight.direction().get(k);
                all += weight.direction().get(k);
            }
        }
        double sum = 0;
        for (double link : links) {
            sum += link * link;
        }
        return all > 0 ? OptionalDouble.of(1 - sum / (all * all)) : OptionalDouble.empty();
    }

    private TargetWeight weight(TargetNode node) {
        TargetWeight weight = scores.targets().get(node.id());
        if (weight == null) {
            throw new IllegalArgumentException(
                    node + " is shown, but not scored on " + scores.asOf());
        }
        return weight;
    }

    private OptionalDouble measured(ActorId actor, ToDoubleFunction<Measures> measure) {
        return scores.position(actor).stream()
                .filter(position -> position.mass().total() > 0)
                .mapToDouble(position -> measure.applyAsDouble(position.measures()))
                .findFirst();
    }
}
