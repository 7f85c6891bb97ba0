package org.tripole.view;

import java.util.Optional;
import org.tripole.score.Metric;

/** What the size of a state's disc says. */
public enum SizeBy {
    /** How much evidence there is on it. */
    CONFIDENCE,
    /** How many ties it has in what is shown. */
    TIES,
    /** How many people live in it. */
    POPULATION,
    /** On how many shortest paths between others it lies. */
    BETWEENNESS,
    /** How evenly its ties spread over the approaches. */
    PARTICIPATION,
    /** How near it is to another label. */
    SWING,
    /** How far it stands with two approaches at once. */
    STRADDLE,
    /** Nothing: all alike. */
    ONE_SIZE;

    /** The metric that it says, if it says one. */
    public Optional<Metric> metric() {
        return switch (this) {
            case CONFIDENCE, POPULATION, ONE_SIZE -> Optional.empty();
            case TIES -> Optional.of(Metric.DEGREE);
            case BETWEENNESS -> Optional.of(Metric.BETWEENNESS);
            case PARTICIPATION -> Optional.of(Metric.PARTICIPATION);
            case SWING -> Optional.of(Metric.SWING);
            case STRADDLE -> Optional.of(Metric.STRADDLE);
        };
    }
}
