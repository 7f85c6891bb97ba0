package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.score.Golden.assertFigure;
import static org.tripole.score.Golden.assertFigures;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.TargetId;

/** The scores of the worked example, figure by figure. */
class GoldenTest {

    private static final Dataset DATASET = Golden.dataset();

    /** A run of the worked example and what it must give. */
    record Example(String key, JsonObject expected, Scores scores) {

        static Example of(String key, String asOf, Weights.Options options) {
            Weights weights = Weights.standard().withOptions(options);
            return new Example(
                    key,
                    Golden.expected().getAsJsonObject(key),
                    Scorer.score(DATASET, LocalDate.parse(asOf), weights));
        }

        JsonObject actors() {
            return expected.getAsJsonObject("actors");
        }

        @Override
        public String toString() {
            return key;
        }
    }

    static Stream<Example> examples() {
        Weights.Options options = Weights.Options.standard();
        return Stream.of(
                Example.of("default", "2026-11-21", options),
                Example.of("halfLife12", "2026-11-21", options.withHalfLifeMonths(12)),
                Example.of("asOf2025-12-31", "2025-12-31", options),
                Example.of("context1", "2026-11-21", options.withContext(1)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOpportunityBalanceIsAsExpected(Example example) {
        assertFigures(
                "balance", example.scores.balance(), example.expected.getAsJsonArray("balance"));
        assertFigures(
                "opportunity",
                example.scores.opportunity(),
                example.expected.getAsJsonArray("opportunity"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTargetWeighsWhatIsExpected(Example example) {
        JsonObject targets = example.expected.getAsJsonObject("targets");
        assertThat(example.scores.targets().keySet())
                .extracting(TargetId::value)
                .containsExactlyElementsOf(targets.keySet().stream().sorted().toList());
        example.scores
                .targets()
                .forEach((id, target) -> check(target, targets.getAsJsonObject(id.value())));
    }

    private static void check(TargetWeight target, JsonObject expected) {
        assertFigures("direction", target.direction(), expected.getAsJsonArray("direction"));
        assertFigure("amplitude", target.amplitude(), expected.get("amplitude"));
        assertFigure("contrast", target.contrast(), expected.get("contrast"));
        assertFigure("support", target.informationSupport(), expected.get("informationSupport"));
        assertFigure("oppose", target.informationOppose(), expected.get("informationOppose"));
        assertFigure("omega", target.omega(), expected.get("omega"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyActorStandsWhereItIsExpected(Example example) {
        assertThat(example.scores.positions().keySet())
                .extracting(ActorId::value)
                .containsExactlyInAnyOrderElementsOf(example.actors().keySet());
        example.scores
                .positions()
                .forEach(
                        (id, position) ->
                                check(position, example.actors().getAsJsonObject(id.value())));
    }

    private static void check(Position position, JsonObject expected) {
        String actor = position.actor() + " ";
        Mass mass = position.mass();
        assertFigures(actor + "shares", position.shares(), expected.getAsJsonArray("shares"));
        assertFigures(actor + "support", mass.support(), expected.getAsJsonArray("support"));
        assertFigures(actor + "oppose", mass.opposition(), expected.getAsJsonArray("opposition"));
        assertFigures(actor + "alpha", mass.alpha(), expected.getAsJsonArray("alpha"));
        assertFigure(actor + "mass", mass.total(), expected.get("mass"));
        assertThat(position.standing().code(DATASET.approaches()))
                .as(actor + "label")
                .isEqualTo(expected.get("label").getAsString());
        check(actor, position.measures(), expected);
    }

    private static void check(String actor, Measures measures, JsonObject expected) {
        assertFigure(actor + "confidence", measures.confidence(), expected.get("confidence"));
        assertFigure(actor + "lead", measures.lead(), expected.get("lead"));
        assertFigure(actor + "swing", measures.swing(), expected.get("swing"));
        assertFigure(actor + "straddle", measures.straddle(), expected.get("straddle"));
        assertFigures(actor + "polarity", measures.polarity(), expected.getAsJsonArray("polarity"));
        assertFigures(actor + "sd", measures.sd(), expected.getAsJsonArray("sd"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPointAndEllipseLiesWhereItIsExpected(Example example) {
        for (Position position : example.scores.positions().values()) {
            JsonObject expected = example.actors().getAsJsonObject(position.actor().value());
            TrianglePoint point = Triangle.point(position.shares());
            assertFigures("point", List.of(point.x(), point.y()), expected.getAsJsonArray("point"));
            check(Triangle.ellipse(position), expected.getAsJsonArray("ellipse80"));
        }
    }

    private static void check(Region.Ellipse ellipse, JsonArray expected) {
        assertFigures(
                "centre",
                List.of(ellipse.centre().x(), ellipse.centre().y()),
                expected.get(0).getAsJsonArray());
        assertFigures(
                "semi-axes",
                List.of(ellipse.major(), ellipse.minor()),
                expected.get(1).getAsJsonArray());
        if (ellipse.major() - ellipse.minor() > 1e-9) { // a circle has no angle
            assertFigure("angle", ellipse.angle(), expected.get(2));
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyItemWeighsAndPullsAsExpected(Example example) {
        for (ActorId actor : example.scores.positions().keySet()) {
            List<Item> items =
                    example.scores.explanation(actor).items().stream()
                            .sorted(Comparator.comparing(item -> item.tie().target()))
                            .toList();
            JsonArray expected =
                    example.actors().getAsJsonObject(actor.value()).getAsJsonArray("items");
            assertThat(items).as(actor.value()).hasSameSizeAs(expected);
            for (int i = 0; i < items.size(); i++) {
                check(items.get(i), expected.get(i).getAsJsonObject());
            }
        }
    }

    private static void check(Item item, JsonObject expected) {
        assertThat(item.tie().target().value()).isEqualTo(expected.get("target").getAsString());
        assertThat(item.tie().relation().key()).isEqualTo(expected.get("relation").getAsString());
        assertFigure("mass", item.mass(), expected.get("mass"));
        assertFigures("share", item.contribution(), expected.getAsJsonArray("share"));
        assertFigures("pull", item.pull(), expected.getAsJsonArray("pull"));
    }
}
