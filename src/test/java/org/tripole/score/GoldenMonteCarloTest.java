package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

/** The Monte Carlo figures of the worked example: 200 draws, seed 1. */
class GoldenMonteCarloTest {

    private static final Dataset DATASET = Golden.dataset();

    @Test
    void theGeneratorGivesTheExpectedNumbers() {
        SplitMix64 random = new SplitMix64(1);
        JsonArray expected = Golden.expected().getAsJsonArray("splitMix64seed1");
        for (int i = 0; i < 5; i++) {
            assertThat(random.next()).isEqualTo(expected.get(i).getAsDouble());
        }
    }

    @Test
    void everyActorIsAsStableAsExpected() {
        Doubt doubt =
                MonteCarlo.run(
                        DATASET,
                        LocalDate.of(2026, 11, 21),
                        Weights.standard(),
                        new Draws(200, 1),
                        Progress.NONE);
        JsonObject expected =
                Golden.expected().getAsJsonObject("monteCarlo").getAsJsonObject("actors");
        assertThat(doubt.stabilities().keySet())
                .extracting(ActorId::value)
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        doubt.stabilities()
                .forEach(
                        (id, stability) ->
                                check(id, stability, expected.getAsJsonObject(id.value())));
    }

    private static void check(ActorId actor, Stability stability, JsonObject expected) {
        for (int k = 0; k < 3; k++) {
            Range range = stability.shares().get(k);
            Golden.assertFigures(
                    actor + " share " + k,
                    List.of(range.low(), range.median(), range.high()),
                    expected.getAsJsonArray("mu").get(k).getAsJsonArray());
        }
        JsonArray rank = expected.getAsJsonArray("rank");
        assertThat(List.of(stability.rankLow(), stability.rankHigh()))
                .as(actor + " rank")
                .isEqualTo(List.of(rank.get(0).getAsInt(), rank.get(1).getAsInt()));
        Golden.assertFigure(actor + " kept", stability.kept(), expected.get("same"));
    }
}
