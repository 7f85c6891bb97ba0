package org.tripole.app;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.graph.AsOf;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Sieve;
import org.tripole.score.Moment;
import org.tripole.score.Scores;

/**
 * A state that is compared on two days under one filter. Where the filter asks something of the
 * score, whoever passes on either day is compared: else one that moved out of the filter would seem
 * to have vanished, and its move would be told of nowhere.
 */
public record EitherDay(AppState state, Scores one, Scores other) {

    /** The network and the scores of the one day. */
    public Moment ofOne() {
        return moment(one);
    }

    /** The network and the scores of the other day. */
    public Moment ofOther() {
        return moment(other);
    }

    private Moment moment(Scores scores) {
        return new Moment(GraphBuilder.build(state.dataset(), filter(), scores.asOf()), scores);
    }

    private Filter filter() {
        return state.filter().asksTheScore()
                ? state.filter().withoutTheScore().withHiddenActors(hiddenOnBoth())
                : state.filter();
    }

    private Set<ActorId> hiddenOnBoth() {
        Sieve first = sieve(one);
        Sieve second = sieve(other);
        Stream<ActorId> hidden =
                state.dataset().actors().stream()
                        .filter(actor -> !first.passes(actor) && !second.passes(actor))
                        .map(Actor::id);
        return new LinkedHashSet<>(hidden.toList());
    }

    private Sieve sieve(Scores scores) {
        return new Sieve(
                state.dataset(), state.filter(), new AsOf(scores.asOf()), scores.verdicts());
    }
}
