package org.tripole.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.graph.Network;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.view.SizeBy;

/**
 * What the sizes of discs say, each as a share 0 to 1 of the largest in the network.
 *
 * @param metrics measures all actors
 */
record Sizes(Network network, Function<Metric, MetricValues> metrics) {

    /** The sizes by actor; actors of which it is not known are left out. */
    Map<ActorId, Double> by(SizeBy meaning) {
        if (meaning == SizeBy.POPULATION) {
            return shares(this::rootOfPopulation);
        }
        return meaning.metric().map(this::measured).orElse(Map.of());
    }

    /** A few lie on most paths; the root lets the others differ, too. */
    private static Map<ActorId, Double> rooted(Map<ActorId, Double> shares) {
        Map<ActorId, Double> roots = new LinkedHashMap<>();
        shares.forEach((id, share) -> roots.put(id, Math.sqrt(share)));
        return roots;
    }

    private Map<ActorId, Double> measured(Metric metric) {
        MetricValues values = metrics.apply(metric);
        Map<ActorId, Double> shares = shares(id -> values.of(id).stream().boxed().findFirst());
        return metric == Metric.BETWEENNESS ? rooted(shares) : shares;
    }

    private Map<ActorId, Double> shares(Function<ActorId, Optional<Double>> measure) {
        Map<ActorId, Double> values = new LinkedHashMap<>();
        network.actors().forEach(id -> measure.apply(id).ifPresent(value -> values.put(id, value)));
        double most = values.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        values.replaceAll((id, value) -> most > 0 ? Math.max(0, value / most) : 0);
        return values;
    }

    /** The root, as beside the largest countries all others would be specks. */
    private Optional<Double> rootOfPopulation(ActorId id) {
        return network.dataset()
                .actor(id)
                .map(Actor::facts)
                .filter(facts -> facts.knownPopulation().isPresent())
                .map(facts -> Math.sqrt(facts.knownPopulation().getAsLong()));
    }
}
