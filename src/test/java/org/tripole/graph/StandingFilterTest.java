package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;

/** What the score says of states as a filter on the shipped record. */
class StandingFilterTest {

    private static final NamedPole NONE = new NamedPole.None();

    private final Dataset record = Shipped.dataset();
    private final Random random = new Random(3);

    @Test
    void whoIsHiddenIsWhoseLabelApproachOrConfidenceWasNotChosen() {
        for (int i = 0; i < 60; i++) {
            StandingFilter asked = any();

            List<ActorId> shown = shown(asked);

            assertThat(shown)
                    .isEqualTo(
                            Shipped.network().actors().stream()
                                    .filter(id -> isChosen(position(id), asked))
                                    .toList());
        }
    }

    @Test
    void aStateBetweenTwoApproachesPassesByEither() {
        Verdict between =
                new Verdict(
                        new LabelKind("between"),
                        Set.of(new ApproachId("un"), new ApproachId("alliance")),
                        ConfidenceBand.FROM_55);

        assertThat(poles(of("un")).passes(between)).isTrue();
        assertThat(poles(of("alliance")).passes(between)).isTrue();
        assertThat(poles(of("shanghai"), NONE).passes(between)).isFalse();
    }

    @Test
    void oneOfWhichTheScoreSaysNothingPassesOnlyAFilterThatAsksNothing() {
        Sieve asking = sieve(poles(NONE), Assessment.NONE);
        Sieve open = sieve(StandingFilter.ANY, Assessment.NONE);

        assertThat(asking.states()).isEmpty();
        assertThat(open.states()).hasSizeGreaterThan(190);
    }

    @Test
    void everyPartThatAsksCountsAsOneFilter() {
        StandingFilter two =
                poles(of("un")).withLabels(Set.of(Verdicts.label(StandingKind.LEANING)));

        assertThat(Filter.standard().withStanding(two).activeCount()).isEqualTo(2);
        assertThat(Filter.standard().withStanding(two).asksTheScore()).isTrue();
        assertThat(Filter.standard().withStanding(two).withoutTheScore().isStandard()).isTrue();
    }

    @Test
    void aNetworkByLabelIsRefusedWhereNobodyTellsTheLabels() {
        Filter filter = Filter.standard().withStanding(poles(of("un")));

        assertThatThrownBy(() -> GraphBuilder.build(record, filter, record.facts().asOf()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("un");
    }

    @ParameterizedTest
    @CsvSource({
        "0, UNDER_40", "0.3999, UNDER_40", "0.4, FROM_40", "0.549, FROM_40",
        "0.55, FROM_55", "0.7499, FROM_55", "0.75, FROM_75", "1, FROM_75"
    })
    void aConfidenceLiesInOneBand(double confidence, ConfidenceBand band) {
        assertThat(ConfidenceBand.of(confidence)).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN})
    void whatIsNoConfidenceIsRefused(double confidence) {
        assertThatThrownBy(() -> ConfidenceBand.of(confidence))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Leaning", "leaning un", "<b>"})
    void whatIsNoWordIsNoKindOfLabel(String word) {
        assertThatThrownBy(() -> new LabelKind(word)).isInstanceOf(IllegalArgumentException.class);
    }

    private boolean isChosen(Position position, StandingFilter asked) {
        var standing = position.standing();
        boolean isLabel =
                asked.labels().isEmpty()
                        || asked.labels().contains(Verdicts.label(standing.kind()));
        boolean isPole =
                asked.poles().isEmpty()
                        || asked.poles().contains(NONE) && standing.approaches().isEmpty()
                        || standing.approaches().stream()
                                .map(k -> record.approaches().get(k).id().value())
                                .anyMatch(id -> asked.poles().contains(of(id)));
        boolean isBand =
                asked.confidence().isEmpty()
                        || asked.confidence()
                                .contains(ConfidenceBand.of(position.measures().confidence()));
        return isLabel && isPole && isBand;
    }

    private StandingFilter any() {
        Set<LabelKind> labels = new HashSet<>();
        for (StandingKind kind : StandingKind.values()) {
            if (random.nextInt(3) == 0) {
                labels.add(Verdicts.label(kind));
            }
        }
        Set<NamedPole> poles = some(List.of(of("un"), of("shanghai"), of("alliance"), NONE));
        return new StandingFilter(labels, poles, some(List.of(ConfidenceBand.values())));
    }

    private <T> Set<T> some(List<T> all) {
        Set<T> some = new HashSet<>(all);
        some.removeIf(one -> random.nextInt(2) == 0);
        return some;
    }

    private List<ActorId> shown(StandingFilter asked) {
        return GraphBuilder.build(
                        record,
                        Filter.standard().withStanding(asked),
                        record.facts().asOf(),
                        Shipped.scores().verdicts())
                .actors();
    }

    private Sieve sieve(StandingFilter asked, Assessment score) {
        return new Sieve(
                record,
                Filter.standard().withStanding(asked),
                new AsOf(record.facts().asOf()),
                score);
    }

    private static StandingFilter poles(NamedPole... poles) {
        return StandingFilter.ANY.withPoles(Set.of(poles));
    }

    private static NamedPole of(String approach) {
        return new NamedPole.Of(new ApproachId(approach));
    }

    private static Position position(ActorId id) {
        return Shipped.scores().position(id).orElseThrow();
    }
}
