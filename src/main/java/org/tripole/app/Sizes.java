package org.tripole.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Network;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.view.SizeBy;

/** What the sizes of discs say, each as a share 0 to 1 of the largest in the network. */
record Sizes(Network network, Scores scores) {

    /** The sizes by actor; actors of which it is not known are left out. */
    Map<ActorId, Double> by(SizeBy meaning) {
        return switch (meaning) {
            case CONFIDENCE, ONE_SIZE -> Map.of();
            case TIES -> shares(id -> Optional.of((double) network.degree(new ActorNode(id))));
            case POPULATION -> shares(this::rootOfPopulation);
            case SWING -> shares(id -> measured(id, p -> p.measures().swing()));
            case STRADDLE -> shares(id -> measured(id, p -> p.measures().straddle()));
            case BETWEENNESS, PARTICIPATION -> Map.of();
        };
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

    private Optional<Double> measured(ActorId id, Function<Position, Double> measure) {
        return scores.position(id).map(measure);
    }
}
