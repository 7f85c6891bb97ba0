package org.tripole.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.TargetId;

/**
 * A question about who backs what: every one of {@code allOf}, at least one of {@code anyOf}, not a
 * single one of {@code noneOf}. A part that names nothing asks nothing. An approach is backed by
 * whoever backs any target that leans to it. No act found is not backing, nor is it refusal.
 */
public record Backing(Set<Backable> allOf, Set<Backable> anyOf, Set<Backable> noneOf) {

    /** The question that every actor answers. */
    public static final Backing ANY = new Backing(Set.of(), Set.of(), Set.of());

    public Backing {
        allOf = ordered(allOf);
        anyOf = ordered(anyOf);
        noneOf = ordered(noneOf);
    }

    /** Those who back all of these. */
    public static Backing ofAll(Collection<? extends Backable> things) {
        return new Backing(Set.copyOf(things), Set.of(), Set.of());
    }

    /** Those who back at least one of these. */
    public static Backing ofAny(Collection<? extends Backable> things) {
        return new Backing(Set.of(), Set.copyOf(things), Set.of());
    }

    /** The same, but without those who back any of these. */
    public Backing butNone(Collection<? extends Backable> things) {
        return new Backing(allOf, anyOf, Set.copyOf(things));
    }

    /** Whether it asks nothing, so that every actor answers it. */
    public boolean isOpen() {
        return equals(ANY);
    }

    /** The states that answer it on that day, by id; areas and organisations are none. */
    public List<ActorId> states(Dataset record, LocalDate day, Backers backers) {
        Predicate<ActorId> answers = asked(record, day, backers);
        return record.actors().stream()
                .filter(Actor::isState)
                .map(Actor::id)
                .filter(answers)
                .toList();
    }

    /** Whether an actor answers it on that day; what it names is looked up once for all actors. */
    public Predicate<ActorId> asked(Dataset record, LocalDate day, Backers backers) {
        List<List<TargetId>> all = targets(allOf, record, day);
        List<List<TargetId>> any = targets(anyOf, record, day);
        List<List<TargetId>> none = targets(noneOf, record, day);
        return actor -> {
            Predicate<List<TargetId>> backed =
                    targets -> targets.stream().anyMatch(target -> backers.backs(actor, target));
            return all.stream().allMatch(backed)
                    && (any.isEmpty() || any.stream().anyMatch(backed))
                    && none.stream().noneMatch(backed);
        };
    }

    private static List<List<TargetId>> targets(Set<Backable> of, Dataset record, LocalDate day) {
        return of.stream().map(thing -> thing.targets(record, day)).toList();
    }

    private static Set<Backable> ordered(Set<Backable> things) {
        return Collections.unmodifiableSet(new TreeSet<>(things));
    }
}
