package org.tripole.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.score.Moment;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.view.ComparedDay;

/** Works out what differs on the day compared with; anew only when what it reads differs. */
final class Comparing {

    private final Memo<List<Object>, Scores> scores = new Memo<>();
    private final Memo<List<Object>, ComparedDay> days = new Memo<>();

    /** What differs on the compared day; null when it is the day shown or none. */
    @Nullable ComparedDay of(AppState state, Moment shown) {
        LocalDate day = state.question().comparedDay();
        if (day == null || day.equals(state.asOf())) {
            return null;
        }
        Scores other =
                scores.get(
                        List.of(state.dataset(), state.weights(), day),
                        () -> Scorer.score(state.dataset(), day, state.weights()));
        return days.get(
                List.of(shown.network(), shown.scores(), other, state.filter()),
                () -> between(state, shown, other));
    }

    private static ComparedDay between(AppState state, Moment shown, Scores other) {
        EitherDay days = new EitherDay(state, shown.scores(), other);
        Moment here = state.filter().asksTheScore() ? days.ofOne() : shown;
        return ComparedDay.between(here, days.ofOther());
    }
}
