package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;

class MetricsTest {

    private final Sketch sketch =
            Sketch.usual()
                    .state("idle")
                    .target("pure", 0, 1, 0)
                    .target("other", 0, 0, 1)
                    .target("blank", 0, 0, 0)
                    .tie("one", Relation.MEMBER, "pure")
                    .tie("both", Relation.MEMBER, "pure")
                    .tie("both", Relation.PROPOSER, "pure")
                    .tie("both", Relation.MEMBER, "other")
                    .tie("last", Relation.MEMBER, "other")
                    .tie("foe", Relation.OPPOSED, "other")
                    .tie("vague", Relation.MEMBER, "blank");

    @Test
    void severalTiesToOneTargetAreOneLink() {
        MetricValues degree = values(Metric.DEGREE);

        assertThat(degree.of(id("both"))).hasValue(2);
        assertThat(degree.of(id("foe"))).hasValue(0);
        assertThat(degree.of(id("idle"))).hasValue(0);
    }

    @Test
    void whoJoinsTwoCirclesLiesBetweenThem() {
        MetricValues betweenness = values(Metric.BETWEENNESS);

        // of 9 nodes, the pairs {one, pure} x {last, other} pass "both"
        assertThat(betweenness.of(id("both")).orElseThrow())
                .isCloseTo(4.0 / (8 * 7 / 2.0), within(1e-12));
        assertThat(betweenness.of(id("one"))).hasValue(0);
    }

    @Test
    void participationIsZeroInOneApproachAndOneHalfInTwo() {
        MetricValues participation = values(Metric.PARTICIPATION);

        assertThat(participation.of(id("one"))).hasValue(0);
        assertThat(participation.of(id("both"))).hasValue(0.5);
        assertThat(participation.missing())
                .containsOnlyKeys(id("idle"), id("foe"), id("vague"))
                .containsEntry(id("idle"), MetricValues.Missing.NO_ACTS);
    }

    @Test
    void swingAndStraddleAreTheScoresAndMissingWithoutEvidence() {
        Measures both = sketch.position("both").measures();

        assertThat(values(Metric.SWING).of(id("both"))).hasValue(both.swing());
        assertThat(values(Metric.STRADDLE).of(id("both"))).hasValue(both.straddle());
        assertThat(values(Metric.SWING).missing()).containsOnlyKeys(id("idle"), id("vague"));
    }

    @Test
    void aSpanGoesFromTheLeastToTheLargest() {
        var span = values(Metric.PARTICIPATION).span().orElseThrow();

        assertThat(span).isEqualTo(new MetricValues.Span(0, 0.5));
    }

    @Test
    void onTheShippedRecordDegreeIsCountedByHand() {
        MetricValues degree =
                new Metrics(Shipped.network(), Shipped.scores()).values(Metric.DEGREE);

        for (var actor : Shipped.dataset().actors()) {
            Set<TargetId> backed =
                    Shipped.scores().explanation(actor.id()).items().stream()
                            .filter(item -> item.side() == Side.SUPPORT)
                            .map(item -> item.tie().target())
                            .filter(MetricsTest::isAboutAi)
                            .collect(Collectors.toSet());
            assertThat(degree.of(actor.id())).as(actor.name()).hasValue(backed.size());
        }
    }

    @Test
    void allMetricsOfTheShippedRecordLieInTheirRange() {
        Metrics metrics = new Metrics(Shipped.network(), Shipped.scores());
        for (Metric metric : Metric.values()) {
            MetricValues values = metrics.values(metric);
            double most = metric == Metric.DEGREE ? 95 : 1;
            assertThat(values.known().values()).allMatch(v -> v >= 0 && v <= most);
            assertThat(values.known().size() + values.missing().size())
                    .isEqualTo(Shipped.network().actors().size());
        }
    }

    private static boolean isAboutAi(TargetId id) {
        return Shipped.dataset().target(id).filter(Target::isAboutAi).isPresent();
    }

    private MetricValues values(Metric metric) {
        var network = GraphBuilder.build(sketch.dataset(), Filter.standard(), Sketch.AS_OF);
        return new Metrics(network, sketch.scores()).values(metric);
    }

    private static ActorId id(String id) {
        return new ActorId(id);
    }
}
