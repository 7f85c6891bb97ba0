package org.tripole.ui.panel.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.EitherDay;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Tie;
import org.tripole.score.DateComparison;
import org.tripole.score.Moment;
import org.tripole.score.Move;
import org.tripole.score.Standing;
import org.tripole.score.Turnover;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;

/** What a step in time changed, in one sentence: new acts, and who has another label now. */
final class StepNews {

    /** So many are named; the others are counted. */
    private static final int NAMED = 2;

    private final Derived now;
    private final Dataset dataset;
    private final DateComparison changes;
    private final Words words;
    private final Naming naming;

    private StepNews(Derived before, Derived now, Words words) {
        this.now = now;
        this.dataset = now.state().dataset();
        this.changes = changes(before, now);
        this.words = words;
        this.naming = new Naming(dataset, words);
    }

    /** The sentence; empty when more than the day differs, so that it would mislead. */
    static Optional<String> between(Derived before, Derived now, Words words) {
        AppState one = before.state();
        AppState other = now.state();
        boolean isStep =
                one.dataset() == other.dataset()
                        && one.filter().equals(other.filter())
                        && one.weights().equals(other.weights())
                        && !one.asOf().equals(other.asOf());
        return isStep ? Optional.of(new StepNews(before, now, words).sentence()) : Optional.empty();
    }

    /** Who comes and goes by label alone did not act, nor undo acts. */
    private static DateComparison changes(Derived before, Derived now) {
        if (!now.state().filter().asksTheScore()) {
            return DateComparison.between(moment(before), moment(now));
        }
        EitherDay days = new EitherDay(now.state(), before.scores(), now.scores());
        return DateComparison.between(days.ofOne(), days.ofOther());
    }

    private static Moment moment(Derived derived) {
        return new Moment(derived.network(), derived.scores());
    }

    private String sentence() {
        List<Move> relabelled = changes.moves().stream().filter(Move::isRelabelled).toList();
        List<String> parts = new ArrayList<>();
        parts.add(acts(changes.ties()));
        relabelled.stream().limit(NAMED).forEach(move -> parts.add(label(move)));
        if (relabelled.size() > NAMED) {
            parts.add(words.text(TimeText.OTHERS_MOVED, relabelled.size() - NAMED));
        }
        String news = String.join(words.text(TimeText.NEWS_SEPARATOR), parts);
        return words.text(TimeText.NEWS, words.date(now.state().asOf()), news);
    }

    private String acts(Turnover<Tie> ties) {
        return ties.vanished().isEmpty()
                ? words.text(TimeText.ACTS_NEW, ties.appeared().size())
                : words.text(TimeText.ACTS_FEWER, ties.vanished().size());
    }

    private String label(Move move) {
        Standing standing = move.to().standing();
        Actor actor =
                dataset.actor(move.actor()).orElseThrow(() -> new AssertionError(move.actor()));
        Object[] arguments = new Object[1 + standing.approaches().size()];
        arguments[0] = actor.name();
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = naming.inSentence(standing.approaches().get(i - 1));
        }
        return words.text(TimeText.valueOf("NOW_" + standing.kind().name()), arguments);
    }
}
