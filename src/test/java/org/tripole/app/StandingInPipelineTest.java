package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.graph.Filter;
import org.tripole.graph.StandingFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.score.Weights;
import org.tripole.work.Progress;

/** A filter by label between score and network. */
class StandingInPipelineTest {

    private static final LocalDate EARLY = LocalDate.parse("2023-06-01");

    private final Pipeline pipeline = new Pipeline();
    private final AppState open =
            AppState.opening(
                    new OpenData(Path.of("data"), Shipped.dataset(), List.of()),
                    Appearance.STANDARD);

    @Test
    void hidingByLabelAltersNoScore() {
        Derived all = derive(open);

        Derived aligned = derive(with(open, StandingKind.ALIGNED));

        assertThat(aligned.scores().positions()).isEqualTo(all.scores().positions());
        assertThat(aligned.network().actors()).isEqualTo(labelled(all, StandingKind.ALIGNED));
    }

    @Test
    void aStateComesAndGoesWithItsLabelAsTheDayChanges() {
        AppState leaning = with(open, StandingKind.LEANING);

        Derived now = derive(leaning);
        Derived then = derive(new Change.AsOf(EARLY).applyTo(leaning));
        Derived again = derive(leaning);

        assertThat(then.network().actors()).isEqualTo(labelled(then, StandingKind.LEANING));
        assertThat(now.network().actors())
                .isEqualTo(labelled(now, StandingKind.LEANING))
                .isNotEqualTo(then.network().actors());
        assertThat(again.network().actors()).isEqualTo(now.network().actors());
    }

    @Test
    void otherWeightsLabelOthersAndSoShowOthers() {
        AppState leaning = with(open, StandingKind.LEANING);
        Weights flat = Weights.standard().withQuality(Quality.B, 0).withQuality(Quality.C, 0);

        derive(leaning);
        Derived weighed = derive(new Change.SetWeights(flat).applyTo(leaning));

        assertThat(weighed.network().actors()).isEqualTo(labelled(weighed, StandingKind.LEANING));
    }

    @Test
    void resettingBringsEverybodyBack() {
        Store store = new Store(with(open, StandingKind.THIN));

        store.dispatch(new Change.SetFilter(Filter.standard()));

        assertThat(derive(store.state()).network().actors()).isEqualTo(Shipped.network().actors());
        assertThat(store.historyProperty().get().size()).isEqualTo(1);
    }

    private Derived derive(AppState state) {
        return pipeline.derive(state, Progress.NONE);
    }

    private static AppState with(AppState state, StandingKind kind) {
        StandingFilter asked = StandingFilter.ANY.withLabels(Set.of(Verdicts.label(kind)));
        return new Change.SetFilter(state.filter().withStanding(asked)).applyTo(state);
    }

    private static List<ActorId> labelled(Derived derived, StandingKind kind) {
        return derived.scores().positions().values().stream()
                .filter(position -> position.standing().kind() == kind)
                .map(position -> position.actor())
                .toList();
    }
}
