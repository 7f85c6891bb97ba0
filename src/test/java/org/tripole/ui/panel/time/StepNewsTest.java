package org.tripole.ui.panel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Pipeline;
import org.tripole.graph.StandingFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.ui.panel.Shipped;
import org.tripole.work.Progress;

class StepNewsTest {

    private final Pipeline pipeline = new Pipeline();

    @Test
    void aStepForwardUnderAFilterByLabelTellsOfNewActsNotOfFewer() {
        StandingFilter leaning =
                StandingFilter.ANY.withLabels(Set.of(Verdicts.label(StandingKind.LEANING)));
        AppState state =
                new Change.SetFilter(Shipped.opened().filter().withStanding(leaning))
                        .applyTo(Shipped.opened());
        Derived now = derive(state);
        Derived then = derive(new Change.AsOf(LocalDate.parse("2025-02-18")).applyTo(state));

        String forward = StepNews.between(then, now, Shipped.WORDS).orElseThrow();
        String backward = StepNews.between(now, then, Shipped.WORDS).orElseThrow();

        assertThat(forward).startsWith("21 Nov 2026: ").contains("new acts").contains("now");
        assertThat(backward).startsWith("18 Feb 2025: ").contains("acts less");
    }

    private Derived derive(AppState state) {
        return pipeline.derive(state, Progress.NONE);
    }
}
