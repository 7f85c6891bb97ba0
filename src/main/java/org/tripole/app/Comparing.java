package org.tripole.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.graph.GraphBuilder;
import org.tripole.score.Moment;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.view.ComparedDay;

/**
 * Works out what differs on the day that is compared with; anew only when what it reads differs.
 */
final class Comparing {

    private final Memo<List<Object>, Moment> moments = new Memo<>();
    private final Memo<List<Object>, ComparedDay> days = new Memo<>();

    /**
     * What differs between what is shown and the compared day; null when it is the day shown or
     * none.
     */
    @Nullable ComparedDay of(AppState state, Moment shown) {
        LocalDate day = state.question().comparedDay();
        if (day == null || day.equals(state.asOf())) {
            return null;
        }
        Moment other =
                moments.get(
                        List.of(state.dataset(), state.filter(), state.weights(), day),
                        () -> moment(state, day));
        return days.get(
                List.of(shown.network(), shown.scores(), other),
                () -> ComparedDay.between(shown, other));
    }

    private static Moment moment(AppState state, LocalDate day) {
        Scores scores = Scorer.score(state.dataset(), day, state.weights());
        return new Moment(
                GraphBuilder.build(state.dataset(), state.filter(), day, scores.support()), scores);
    }
}
