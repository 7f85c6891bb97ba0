package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;

class DateComparisonTest {

    private static final LocalDate BEFORE = LocalDate.parse("2024-12-31");

    private final Sketch sketch =
            Sketch.of(5, "un", "shanghai", "alliance")
                    .target("east", 0, 1, 0)
                    .target("west", Sketch.Body.of(0, 0, 1).begun("2025-05-01"))
                    .target("old", 0, 1, 0)
                    .tie("a", Relation.PROPOSER, "east", "2021")
                    .tie("a", Relation.PROPOSER, "old", "2021")
                    .tie("a", Relation.SIGNATORY, "west", "2025-06-01")
                    .tie("a", Relation.PROPOSER, "west", "2025-06-02")
                    .tie("b", Relation.PROPOSER, "east", "2021")
                    .tie("b", Relation.PROPOSER, "old", "2021")
                    .tie("b", Relation.FORMER_MEMBER, "old", "2025-02-01")
                    .tie("c", Relation.MEMBER, "west");

    @Test
    void whatAppearedIsListedAndVanishesTheOtherWayRound() {
        DateComparison forth = compare(BEFORE, Sketch.AS_OF);
        DateComparison back = compare(Sketch.AS_OF, BEFORE);

        assertThat(forth.ties().appeared()).extracting(Tie::ordinal).containsExactly(2, 3, 6, 7);
        assertThat(forth.ties().vanished()).isEmpty();
        assertThat(forth.targets().appeared()).containsExactly(new TargetId("west"));
        assertThat(forth.actors().appeared()).containsExactly(new ActorId("c"));
        assertThat(back.ties().vanished()).isEqualTo(forth.ties().appeared());
        assertThat(back.targets()).isEqualTo(swapped(forth.targets()));
        assertThat(back.actors()).isEqualTo(swapped(forth.actors()));
    }

    @Test
    void whoMovedByItsOwnActsIsToldWithThoseThatCount() {
        Move move = move("a");

        assertThat(move.distance()).isGreaterThan(DateComparison.LEAST_DISTANCE);
        var acts = (MoveCause.ByOwnActs) move.cause();
        assertThat(acts.came()).extracting(item -> item.tie().ordinal()).containsExactly(3);
        assertThat(acts.ended()).isEmpty();
    }

    @Test
    void leavingIsAnOwnActThatEnded() {
        var acts = (MoveCause.ByOwnActs) move("b").cause();

        assertThat(acts.came()).isEmpty();
        assertThat(acts.ended())
                .extracting(item -> item.tie().target())
                .containsExactly(new TargetId("old"));
    }

    @Test
    void whoIsThinOnBothDaysHasNotMoved() {
        assertThat(compare(BEFORE, Sketch.AS_OF).moves())
                .extracting(Move::actor)
                .doesNotContain(new ActorId("c"));
    }

    @Test
    void whenOnlyOthersActedTheMoveIsByWeighing() {
        Sketch crowd =
                Sketch.of(10, "un", "shanghai", "alliance")
                        .target("east", 0, 1, 0)
                        .target("west", 0, 0, 1)
                        .tie("a", Relation.PROPOSER, "east", "2021")
                        .tie("a", Relation.PROPOSER, "west", "2021");
        for (int i = 0; i < 7; i++) {
            crowd.tie("S" + i, Relation.MEMBER, "east", "2025-03-01");
        }

        DateComparison comparison =
                DateComparison.between(
                        moment(crowd.dataset(), BEFORE), moment(crowd.dataset(), Sketch.AS_OF));

        assertThat(comparison.moves())
                .filteredOn(move -> move.actor().value().equals("a"))
                .extracting(Move::cause)
                .containsExactly(new MoveCause.ByWeighing());
    }

    @Test
    void betweenADayAndItselfNothingDiffers() {
        DateComparison same = compare(BEFORE, BEFORE);

        assertThat(same.moves()).isEmpty();
        assertThat(same.ties()).isEqualTo(new Turnover<>(List.of(), List.of()));
    }

    @Test
    void networkAndScoresMustBeOfOneDay() {
        Dataset dataset = sketch.dataset();

        assertThatThrownBy(
                        () ->
                                new Moment(
                                        GraphBuilder.build(dataset, Filter.standard(), BEFORE),
                                        sketch.scores()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-12-31");
    }

    @Test
    void onTheShippedRecordTheDifferenceIsTheOneCountedByHand() {
        Dataset record = Shipped.dataset();
        LocalDate end = record.facts().asOf();

        DateComparison found = DateComparison.between(moment(record, BEFORE), moment(record, end));

        Set<TargetId> news = new TreeSet<>();
        for (Target target : record.targets()) {
            LocalDate first = target.date().first();
            if (target.isAboutAi() && first.isAfter(BEFORE) && !first.isAfter(end)) {
                news.add(target.id());
            }
        }
        assertThat(found.targets().appeared()).containsExactlyElementsOf(news);
        assertThat(found.ties().appeared().size())
                .isEqualTo(
                        moment(record, end).network().ties().size()
                                - moment(record, BEFORE).network().ties().size());
        Scores before = moment(record, BEFORE).scores();
        long relabelled =
                Shipped.scores().positions().values().stream()
                        .filter(p -> !p.standing().equals(standing(before, p.actor())))
                        .count();
        assertThat(found.relabellings()).hasSize((int) relabelled);
        assertThat(found.moves())
                .extracting(Move::isRelabelled)
                .isSortedAccordingTo((x, y) -> Boolean.compare(y, x));
    }

    private static Standing standing(Scores scores, ActorId actor) {
        return scores.position(actor).orElseThrow().standing();
    }

    private Move move(String actor) {
        return compare(BEFORE, Sketch.AS_OF).moves().stream()
                .filter(move -> move.actor().value().equals(actor))
                .findFirst()
                .orElseThrow();
    }

    private DateComparison compare(LocalDate from, LocalDate to) {
        Dataset dataset = sketch.dataset();
        return DateComparison.between(moment(dataset, from), moment(dataset, to));
    }

    private static Moment moment(Dataset dataset, LocalDate day) {
        return new Moment(
                GraphBuilder.build(dataset, Filter.standard(), day),
                Scorer.score(dataset, day, Weights.standard()));
    }

    private static <T> Turnover<T> swapped(Turnover<T> turnover) {
        return new Turnover<>(turnover.vanished(), turnover.appeared());
    }
}
