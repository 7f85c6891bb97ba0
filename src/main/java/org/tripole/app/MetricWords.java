package org.tripole.app;

import org.tripole.score.Metric;
import org.tripole.text.MessageKey;
import org.tripole.text.MetricText;

/** The sentences that belong to a metric. */
public final class MetricWords {

    private MetricWords() {}

    /** The metric's name. */
    public static MessageKey name(Metric metric) {
        return switch (metric) {
            case DEGREE -> MetricText.DEGREE;
            case BETWEENNESS -> MetricText.BETWEENNESS;
            case PARTICIPATION -> MetricText.PARTICIPATION;
            case SWING -> MetricText.SWING;
            case STRADDLE -> MetricText.STRADDLE;
        };
    }

    /** One sentence on what the metric says and does not say. */
    public static MessageKey meaning(Metric metric) {
        return switch (metric) {
            case DEGREE -> MetricText.DEGREE_MEANING;
            case BETWEENNESS -> MetricText.BETWEENNESS_MEANING;
            case PARTICIPATION -> MetricText.PARTICIPATION_MEANING;
            case SWING -> MetricText.SWING_MEANING;
            case STRADDLE -> MetricText.STRADDLE_MEANING;
        };
    }
}
