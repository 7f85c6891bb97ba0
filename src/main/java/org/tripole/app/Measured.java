package org.tripole.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tripole.graph.Network;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.score.Metrics;
import org.tripole.score.Scores;
import org.tripole.work.Progress;

/** The metrics of the last network, each worked out once, whether for size or for colour. */
final class Measured {

    private final Map<Metric, Memo<List<Object>, MetricValues>> memos = new EnumMap<>(Metric.class);

    /** The values of a metric; {@code progress} can cancel the measuring. */
    MetricValues of(Network network, Scores scores, Metric metric, Progress progress) {
        return memos.computeIfAbsent(metric, first -> new Memo<>())
                .get(
                        List.of(network, scores),
                        () -> new Metrics(network, scores).values(metric, progress));
    }
}
