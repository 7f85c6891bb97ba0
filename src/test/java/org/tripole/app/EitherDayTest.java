package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.graph.Filter;
import org.tripole.graph.NamedPole;
import org.tripole.graph.StandingFilter;
import org.tripole.score.DateComparison;
import org.tripole.score.Move;
import org.tripole.score.Position;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.ui.panel.Shipped;

class EitherDayTest {

    private static final LocalDate BEFORE = LocalDate.parse("2024-01-01");
    private static final NamedPole ALLIANCE = new NamedPole.Of(new ApproachId("alliance"));

    private final Scores now = Shipped.SCORES;
    private final Scores then = Scorer.score(Shipped.DATASET, BEFORE, now.weights());

    @Test
    void oneThatMovedOutOfTheFilterIsComparedAndDidNotVanish() {
        StandingFilter asked = StandingFilter.ANY.withPoles(Set.of(ALLIANCE));
        EitherDay days = new EitherDay(with(Filter.standard().withStanding(asked)), now, then);

        List<ActorId> compared = days.ofOne().network().actors();

        assertThat(compared)
                .isEqualTo(days.ofOther().network().actors())
                .containsExactlyElementsOf(namingAllianceOn(now, then));
        assertThat(DateComparison.between(days.ofOther(), days.ofOne()).moves())
                .extracting(Move::actor)
                .isSubsetOf(compared)
                .isNotEmpty();
    }

    @Test
    void aFilterThatAsksNothingOfTheScoreStaysAsItIs() {
        Filter africa = Filter.standard().withRegions(Set.of("Africa"));
        EitherDay days = new EitherDay(with(africa), now, then);

        assertThat(days.ofOne().network().filter()).isEqualTo(africa);
        assertThat(days.ofOther().network().asOf()).isEqualTo(BEFORE);
    }

    private static AppState with(Filter filter) {
        return new Change.SetFilter(filter).applyTo(Shipped.opened());
    }

    private static Set<ActorId> namingAllianceOn(Scores... days) {
        Set<ActorId> naming = new TreeSet<>();
        for (Scores day : days) {
            day.positions().values().stream()
                    .filter(position -> position.standing().approaches().contains(alliance()))
                    .map(Position::actor)
                    .forEach(naming::add);
        }
        return naming;
    }

    private static int alliance() {
        return Shipped.DATASET.approaches().stream()
                .map(approach -> approach.id().value())
                .toList()
                .indexOf("alliance");
    }
}
