package org.tripole.view;

import java.util.Optional;
import org.tripole.score.Metric;

/** What the colour of a state's disc says. */
public enum ColourBy {
    /** The approaches of its label. */
    APPROACH,
    /** The group that the data put it in: states that act alike. */
    GROUP,
    /** How many ties it has in what is shown. */
    TIES,
    /** On how many shortest paths between others it lies. */
    BETWEENNESS,
    /** How evenly its ties spread over the approaches. */
    PARTICIPATION,
    /** How evenly and surely its shares spread over the approaches. */
    SWING,
    /** How far it stands with two approaches at once. */
    STRADDLE;

    /** The metric that it says, if it says one. */
    public Optional<Metric> metric() {
        return switch (this) {
            case APPROACH, GROUP -> Optional.empty();
            case TIES -> Optional.of(Metric.DEGREE);
            case BETWEENNESS -> Optional.of(Metric.BETWEENNESS);
            case PARTICIPATION -> Optional.of(Metric.PARTICIPATION);
            case SWING -> Optional.of(Metric.SWING);
            case STRADDLE -> Optional.of(Metric.STRADDLE);
        };
    }
}
