package org.tripole.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/** A filter on a record and a day: decides for every actor, target and tie whether it is shown. */
public final class Sieve {

    private final Dataset record;
    private final Filter filter;
    private final AsOf asOf;
    private final Predicate<ActorId> answers;

    /** A filter that reads from {@code score} what it asks of the score: backing, standing. */
    public Sieve(Dataset record, Filter filter, AsOf asOf, Assessment score) {
        this.record = record;
        this.filter = filter;
        this.asOf = asOf;
        this.answers = backing(score).and(standing(score));
    }

    /** Whether the actor is shown. */
    public boolean passes(Actor actor) {
        return filter.passes(actor) && answers.test(actor.id());
    }

    /** The states that are shown, by id; areas and organisations are none. */
    public List<Actor> states() {
        return record.actors().stream().filter(Actor::isState).filter(this::passes).toList();
    }

    /** Whether the target exists on the day and is shown. */
    public boolean passes(Target target) {
        return asOf.has(target) && filter.passes(target);
    }

    /** Whether the tie exists on the day and is shown, given that both its ends are. */
    public boolean passes(Tie tie) {
        return exists(tie) && filter.ties().passes(tie, record);
    }

    /** What the filter hides. Linear in the record. */
    public Hidden hidden() {
        Set<ActorId> actors = new HashSet<>();
        record.actors().stream().filter(this::passes).forEach(actor -> actors.add(actor.id()));
        Set<TargetId> targets = new HashSet<>();
        record.targets().stream().filter(this::passes).forEach(target -> targets.add(target.id()));
        return new Hidden(
                filter.activeCount(),
                count(record.actors(), actor -> actor.isState() && !passes(actor)),
                count(record.actors(), actor -> !actor.isState() && !passes(actor)),
                count(record.targets(), target -> isUsual(target) && !passes(target)),
                count(
                        record.ties(),
                        tie ->
                                actors.contains(tie.actor())
                                        && targets.contains(tie.target())
                                        && exists(tie)
                                        && !passes(tie)));
    }

    private Predicate<ActorId> backing(Assessment score) {
        return filter.backing().isOpen()
                ? actor -> true
                : filter.backing().asked(record, asOf.day(), score);
    }

    private Predicate<ActorId> standing(Assessment score) {
        StandingFilter standing = filter.standing();
        return standing.isOpen()
                ? actor -> true
                : actor -> score.verdict(actor).filter(standing::passes).isPresent();
    }

    private boolean isUsual(Target target) {
        return asOf.has(target) && Filter.standard().passes(target);
    }

    private boolean exists(Tie tie) {
        return record.target(tie.target()).filter(to -> asOf.has(tie, to)).isPresent();
    }

    private static <T> int count(Collection<T> things, Predicate<T> which) {
        return (int) things.stream().filter(which).count();
    }
}
