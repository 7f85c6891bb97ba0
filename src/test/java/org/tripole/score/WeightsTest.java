package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;

class WeightsTest {

    private static final Weights STANDARD = Weights.standard();

    @Test
    void theStandardStrengthsKeepTheOrderOfTheMethod() {
        List<String> strongestFirst =
                Stream.of(Relation.values())
                        .sorted(
                                Comparator.comparing((Relation r) -> -STANDARD.strengths().get(r))
                                        .thenComparing(Comparator.naturalOrder()))
                        .map(Relation::key)
                        .toList();
        assertThat(strongestFirst)
                .containsExactly(
                        "proposer",
                        "ratifier",
                        "founding-member",
                        "host",
                        "member",
                        "signatory",
                        "co-sponsor",
                        "endorser",
                        "applicant",
                        "supported",
                        "voted-for",
                        "observer",
                        "interested",
                        "attended",
                        "absent",
                        "bound",
                        "former-member",
                        "listed",
                        "abstained",
                        "declined",
                        "withdrew",
                        "opposed",
                        "voted-against");
    }

    @Test
    void relationsAreInAlphabeticalOrderWhichTiesAndDrawsRelyOn() {
        assertThat(Relation.values()).extracting(Relation::key).isSorted();
    }

    @Test
    void whatIsChangedIsNoLongerStandardUntilItIsChangedBack() {
        Weights changed = STANDARD.withStrength(Relation.HOST, 0.5);
        assertThat(changed.isStandard()).isFalse();
        assertThat(changed.withStrength(Relation.HOST, 0.9).isStandard()).isTrue();
        assertThat(STANDARD.withQuality(Quality.B, 0.8).isStandard()).isFalse();
        assertThat(STANDARD.withAffinity(new TargetId("t"), List.of(1.0)).isStandard()).isFalse();
        assertThat(STANDARD.withOptions(Weights.Options.standard().withPrior(1)).isStandard())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.01, -1.01, Double.NaN})
    void aStrengthOutsideItsRangeIsRefusedByName(double strength) {
        assertThatThrownBy(() -> STANDARD.withStrength(Relation.HOST, strength))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOST")
                .hasMessageContaining(String.valueOf(strength));
    }

    @ParameterizedTest
    @EnumSource(names = {"ABSENT", "BOUND", "LISTED", "FORMER_MEMBER"})
    void whatIsNeverEvidenceCannotBeGivenStrength(Relation relation) {
        assertThatThrownBy(() -> STANDARD.withStrength(relation, 0.1))
                .hasMessageContaining("is no evidence");
    }

    @Test
    void aMissingStrengthIsRefused() {
        Map<Relation, Double> without = new EnumMap<>(STANDARD.strengths());
        without.remove(Relation.HOST);
        assertThatThrownBy(
                        () ->
                                new Weights(
                                        without,
                                        STANDARD.qualities(),
                                        Map.of(),
                                        STANDARD.options()))
                .hasMessage("The strength of HOST is missing");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void sharesOutsideZeroToOneAreRefused(double share) {
        assertThatThrownBy(() -> STANDARD.withQuality(Quality.B, share))
                .hasMessageContaining("quality B");
        assertThatThrownBy(() -> STANDARD.withAffinity(new TargetId("t"), List.of(share)))
                .hasMessageContaining("affinity");
        assertThatThrownBy(() -> Weights.Options.standard().withContext(share))
                .hasMessageContaining("general bodies");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aPriorOrHalfLifeOfNothingIsRefused(double value) {
        assertThatThrownBy(() -> Weights.Options.standard().withPrior(value))
                .hasMessageContaining("prior");
        assertThatThrownBy(() -> Weights.Options.standard().withHalfLifeMonths(value))
                .hasMessageContaining("half-life");
    }

    @Test
    void anAffinityThatLacksAnApproachIsRefusedWhenScoring() {
        Sketch sketch = Sketch.usual().target("t", 1, 0, 0);
        Weights weights = STANDARD.withAffinity(new TargetId("t"), List.of(1.0, 0.0));
        assertThatThrownBy(() -> sketch.scores(weights))
                .hasMessageContaining("affinity of t")
                .hasMessageContaining("3 approaches");
    }

    @Test
    void aSingleApproachCannotBeScored() {
        assertThatThrownBy(() -> Sketch.of(9, "only").scores())
                .hasMessageContaining("at least two approaches");
    }
}
