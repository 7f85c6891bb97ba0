package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Relation;
import org.tripole.domain.Tie;
import org.tripole.work.Cancelled;
import org.tripole.work.Progress;

class ChronicleTest {

    @Test
    void aMoveIsToldWithTheActOfThatDay() {
        Trail trail =
                trail(
                        Sketch.usual()
                                .target("east", 0, 1, 0)
                                .target("pact", 0, 1, 0)
                                .tie("a", Relation.MEMBER, "east", "2021-05-03")
                                .tie("a", Relation.PROPOSER, "pact", "2022-02-01"),
                        "a");

        assertThat(trail.steps()).extracting(Step::day).contains(day("2021-05-03"));
        assertThat(trail.relabellings()).hasSize(1);
        Step moved = trail.relabellings().get(0);
        assertThat(moved.day()).isEqualTo("2022-02-01");
        assertThat(moved.before().kind()).isEqualTo(StandingKind.THIN);
        assertThat(acts(moved)).containsExactly("pact");
    }

    @Test
    void whoDidNothingMovesByWeighing() {
        Sketch sketch =
                Sketch.of(4, "un", "shanghai", "alliance")
                        .target("east", 0, 1, 0)
                        .tie("a", Relation.MEMBER, "east", "2021")
                        .tie("b", Relation.MEMBER, "east", "2022-03-01");

        Trail trail = trail(sketch, "a");

        assertThat(trail.steps()).extracting(Step::isByOwnActs).containsExactly(true, false);
        assertThat(trail.steps().get(1).day()).isEqualTo("2022-03-01");
        assertThat(trail.steps().get(1).cause()).isEqualTo(new Cause.ByWeighing());
    }

    @Test
    void severalActsOfOneDayAreListedByWhatTheyAdd() {
        Sketch sketch =
                Sketch.usual()
                        .target("aaa", 0, 1, 0)
                        .target("zzz", 0, 0, 1)
                        .tie("a", Relation.ATTENDED, "aaa", "2022-03-01")
                        .tie("a", Relation.PROPOSER, "zzz", "2022-03-01");

        assertThat(acts(trail(sketch, "a").steps().get(0))).containsExactly("zzz", "aaa");
    }

    @Test
    void anActThatCannotCountIsNoCause() {
        Sketch sketch =
                Sketch.usual().target("east", 0, 1, 0).tie("a", Relation.ABSENT, "east", "2021");

        assertThat(trail(sketch, "a").steps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void betweenTheStepsNothingChangesOnAnyDay(long seed) {
        Sketch sketch = RandomSketch.of(seed).sketch();
        sketch.tie("S00", Relation.VOTED_AGAINST, "t0", "2024-05-17");
        sketch.tie("S00", Relation.MEMBER, "t0", "2024");
        sketch.tie("S01", Relation.OPPOSED, "t1", "2025-03-03");
        sketch.tie("S01", Relation.HOST, "t1", "2025-03");
        Dataset dataset = sketch.dataset();
        Chronicle chronicle = Chronicle.of(dataset, Weights.standard(), Progress.NONE);

        for (LocalDate d = day("2019-12-30"); !d.isAfter(Sketch.AS_OF); d = d.plusDays(1)) {
            assertAgrees(chronicle, Scorer.score(dataset, d, Weights.standard()));
        }
    }

    @Test
    void onTheShippedRecordItAgreesWithTheScorer() {
        Chronicle chronicle = Chronicle.of(Shipped.dataset(), Weights.standard(), Progress.NONE);

        List<LocalDate> days = new ArrayList<>(List.of(day("2024-12-31"), day("2025-10-14")));
        days.add(Shipped.scores().asOf());
        for (LocalDate d : days) {
            assertAgrees(chronicle, Scorer.score(Shipped.dataset(), d, Weights.standard()));
        }
        for (Step step : chronicle.trail(new ActorId("IND")).relabellings()) {
            assertThat(step.isByOwnActs()).isTrue();
        }
    }

    @Test
    void indiaMovedByPaxSilicaInFebruary2026() {
        Chronicle chronicle = Chronicle.of(Shipped.dataset(), Weights.standard(), Progress.NONE);

        Step moved =
                chronicle.trail(new ActorId("IND")).relabellings().stream()
                        .max(Comparator.comparing(Step::day))
                        .orElseThrow();

        assertThat(moved.day()).isEqualTo("2026-02-20");
        assertThat(acts(moved)).contains("pax-silica");
    }

    @Test
    void strangersAreNamedAndCancellingEndsTheWork() {
        Dataset dataset = Sketch.usual().target("t", 0, 1, 0).state("a").dataset();
        Chronicle chronicle = Chronicle.of(dataset, Weights.standard(), Progress.NONE);
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(double done) {
                        throw new AssertionError("must not go on");
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() -> chronicle.trail(new ActorId("ZZZ")))
                .hasMessage("No actor ZZZ was scored");
        assertThatThrownBy(() -> Chronicle.job(dataset, Weights.standard()).run(cancelled))
                .isInstanceOf(Cancelled.class);
    }

    private static void assertAgrees(Chronicle chronicle, Scores scores) {
        Predicate<Step> isByNow = step -> !step.day().isAfter(scores.asOf());
        scores.positions()
                .forEach(
                        (actor, position) -> {
                            List<Step> past =
                                    chronicle.trail(actor).steps().stream()
                                            .filter(isByNow)
                                            .toList();
                            if (past.isEmpty()) {
                                assertThat(position.mass().total()).isLessThan(1e-6);
                                return;
                            }
                            Step last = past.get(past.size() - 1);
                            assertThat(last.standing())
                                    .as("%s on %s", actor, scores.asOf())
                                    .isEqualTo(position.standing());
                            for (int k = 0; k < last.shares().size(); k++) {
                                assertThat(last.shares().get(k))
                                        .as("%s on %s", actor, scores.asOf())
                                        .isCloseTo(position.shares().get(k), within(1e-6));
                            }
                        });
    }

    private static Trail trail(Sketch sketch, String actor) {
        return Chronicle.of(sketch.dataset(), Weights.standard(), Progress.NONE)
                .trail(new ActorId(actor));
    }

    private static List<String> acts(Step step) {
        return ((Cause.ByOwnActs) step.cause())
                .acts().stream().map(Tie::target).map(Object::toString).toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
