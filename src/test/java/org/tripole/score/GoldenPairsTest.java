package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.TargetId;
import org.tripole.work.Progress;

/** Pairs of states in the worked example. */
class GoldenPairsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 21);
    private static final Dataset DATASET = Golden.dataset();
    private static final JsonObject EXPECTED = Golden.expected();
    private static final Similarity SIMILARITY = Similarity.of(DATASET, AS_OF, Weights.standard());

    @ParameterizedTest
    @CsvSource({"AB, XAA, XBB", "AC, XAA, XCC", "BC, XBB, XCC"})
    void kappaAndAgreementAreAsExpected(String key, String one, String other) {
        ActorId a = new ActorId(one);
        ActorId b = new ActorId(other);
        assertThat(SIMILARITY.kappa(a, b)).isInstanceOf(Likeness.Known.class);
        assertLikeness(SIMILARITY.kappa(a, b), EXPECTED.getAsJsonObject("kappa").get(key));
        assertLikeness(SIMILARITY.agreement(a, b), EXPECTED.getAsJsonObject("agreement").get(key));
    }

    private static void assertLikeness(Likeness likeness, JsonElement expected) {
        Golden.assertFigure("likeness", ((Likeness.Known) likeness).value(), expected);
    }

    @Test
    void theConfigurationModelGivesTheExpectedProbabilities() {
        JsonObject expected = EXPECTED.getAsJsonObject("coMembership");
        double[][] probabilities =
                CoMembership.of(DATASET, AS_OF, Weights.standard()).probabilities();
        assertThat(strings(expected.getAsJsonArray("targets")))
                .isEqualTo(DATASET.targets().stream().map(t -> t.id().value()).toList());
        JsonArray rows = expected.getAsJsonArray("probability");
        assertThat(probabilities).hasDimensions(rows.size(), 8);
        for (int i = 0; i < probabilities.length; i++) {
            for (int j = 0; j < 8; j++) {
                assertThat(probabilities[i][j])
                        .isCloseTo(rows.get(i).getAsJsonArray().get(j).getAsDouble(), within(1e-7));
            }
        }
    }

    @Test
    void everyPairSharesWhatIsExpectedWithTheExpectedTail() {
        JsonArray expected = EXPECTED.getAsJsonObject("coMembership").getAsJsonArray("pairs");
        List<CoMembership.Shared> pairs =
                CoMembership.of(DATASET, AS_OF, Weights.standard()).pairs(Progress.NONE);
        assertThat(pairs).hasSameSizeAs(expected);
        for (int i = 0; i < pairs.size(); i++) {
            JsonObject row = expected.get(i).getAsJsonObject();
            CoMembership.Shared pair = pairs.get(i);
            assertThat(List.of(pair.one().value(), pair.other().value()))
                    .isEqualTo(strings(row.getAsJsonArray("pair")));
            assertThat(pair.targets()).isEqualTo(row.get("shared").getAsInt());
            assertThat(pair.tail()).isCloseTo(row.get("tail").getAsDouble(), within(1e-7));
        }
    }

    @Test
    void leavingATargetOutMovesStateCAsExpected() {
        JsonArray expected = EXPECTED.getAsJsonArray("leaveOneOutC");
        List<Omission> omissions =
                Sensitivity.leaveOneOut(DATASET, AS_OF, Weights.standard(), new ActorId("XCC"));
        assertThat(omissions).hasSameSizeAs(expected);
        for (int i = 0; i < omissions.size(); i++) {
            JsonObject row = expected.get(i).getAsJsonObject();
            Omission omission = omission(omissions, row.get("target").getAsString());
            Golden.assertFigure(omission.what(), omission.move(), row.get("move"));
            Golden.assertFigure("place " + i, omissions.get(i).move(), row.get("move"));
            assertThat(omission.standing().code(DATASET.approaches()))
                    .isEqualTo(row.get("label").getAsString());
        }
    }

    private static Omission omission(List<Omission> omissions, String target) {
        return omissions.stream()
                .filter(omission -> new TargetId(omission.what()).value().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> strings(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }
}
