package org.tripole.ui.panel.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tripole.app.ActDays;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.score.Position;
import org.tripole.score.Standing;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;

/** What a step in time changed, in one sentence: new acts, and who has another label now. */
final class StepNews {

    /** So many are named; the others are counted. */
    private static final int NAMED = 2;

    private final Derived before;
    private final Derived now;
    private final Dataset dataset;
    private final Words words;
    private final Naming naming;

    private StepNews(Derived before, Derived now, Words words) {
        this.before = before;
        this.now = now;
        this.dataset = now.state().dataset();
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

    private String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(acts());
        List<Actor> moved = moved();
        moved.stream().limit(NAMED).forEach(actor -> parts.add(label(actor)));
        int others = moved.size() - parts.size() + 1;
        if (others > 0) {
            parts.add(words.text(TimeText.OTHERS_MOVED, others));
        }
        String news = String.join(words.text(TimeText.NEWS_SEPARATOR), parts);
        return words.text(TimeText.NEWS, words.date(now.state().asOf()), news);
    }

    private String acts() {
        ActDays earlier = days(before);
        ActDays later = days(now);
        boolean isBack = now.state().asOf().isBefore(before.state().asOf());
        int count =
                isBack
                        ? earlier.between(now.state().asOf(), before.state().asOf()).size()
                        : later.between(before.state().asOf(), now.state().asOf()).size();
        return words.text(isBack ? TimeText.ACTS_FEWER : TimeText.ACTS_NEW, count);
    }

    private ActDays days(Derived derived) {
        return ActDays.of(dataset, derived.network().ties());
    }

    /** Actors of the network with another label, those that moved farthest first. */
    private List<Actor> moved() {
        return now.network().actors().stream()
                .filter(this::hasOtherLabel)
                .sorted(Comparator.comparingDouble((ActorId id) -> -move(id)))
                .flatMap(id -> dataset.actor(id).stream())
                .toList();
    }

    private boolean hasOtherLabel(ActorId id) {
        return !before.scores()
                .position(id)
                .map(Position::standing)
                .equals(now.scores().position(id).map(Position::standing));
    }

    private double move(ActorId id) {
        Position from = before.scores().position(id).orElseThrow(() -> new AssertionError(id));
        Position to = now.scores().position(id).orElseThrow(() -> new AssertionError(id));
        double distance = 0;
        for (int k = 0; k < from.shares().size(); k++) {
            distance += Math.abs(to.shares().get(k) - from.shares().get(k)) / 2;
        }
        return distance;
    }

    private String label(Actor actor) {
        Standing standing =
                now.scores()
                        .position(actor.id())
                        .orElseThrow(() -> new AssertionError(actor))
                        .standing();
        Object[] arguments = new Object[1 + standing.approaches().size()];
        arguments[0] = actor.name();
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = naming.inSentence(standing.approaches().get(i - 1));
        }
        return words.text(TimeText.valueOf("NOW_" + standing.kind().name()), arguments);
    }
}
