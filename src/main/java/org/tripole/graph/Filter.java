package org.tripole.graph;

import java.util.Set;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetKind;

/**
 * What the network shows. An actor or target that passes stays even when all its ties are filtered
 * out. What rests on other parts of the record, such as backing and sources, or on the score, is
 * answered by {@link Sieve}.
 *
 * @param backing what the actors shown back and do not back
 * @param standing what the score says of the actors shown
 */
public record Filter(
        ActorFilter actors,
        TargetFilter targets,
        TieFilter ties,
        Backing backing,
        StandingFilter standing) {

    private static final Filter OPEN =
            new Filter(
                    ActorFilter.OPEN,
                    TargetFilter.OPEN,
                    TieFilter.OPEN,
                    Backing.ANY,
                    StandingFilter.ANY);

    private static final Filter STANDARD = OPEN.withAboutAiOnly(true);

    /** The filter that the program opens with: about AI only, all else open. */
    public static Filter standard() {
        return STANDARD;
    }

    /** The filter that hides nothing. */
    public static Filter open() {
        return OPEN;
    }

    /** Whether general bodies are left out. */
    public boolean aboutAiOnly() {
        return targets.aboutAiOnly();
    }

    /** The qualities of ties that pass; none when empty. */
    public Set<Quality> qualities() {
        return ties.qualities();
    }

    /** The regions whose actors pass; all when empty, else only actors of a known region. */
    public Set<String> regions() {
        return actors.regions();
    }

    /** The kinds of targets that pass; all when empty. */
    public Set<TargetKind> kinds() {
        return targets.kinds();
    }

    /** The relations that pass; all when empty. */
    public Set<Relation> relations() {
        return ties.relations();
    }

    /** The same with other actors. */
    public Filter withActors(ActorFilter shown) {
        return new Filter(shown, targets, ties, backing, standing);
    }

    /** The same with other targets. */
    public Filter withTargets(TargetFilter shown) {
        return new Filter(actors, shown, ties, backing, standing);
    }

    /** The same with other ties. */
    public Filter withTies(TieFilter shown) {
        return new Filter(actors, targets, shown, backing, standing);
    }

    /** The same with only the actors that answer that question. */
    public Filter withBacking(Backing asked) {
        return new Filter(actors, targets, ties, asked, standing);
    }

    /** The same with only the actors of which the score says that. */
    public Filter withStanding(StandingFilter asked) {
        return new Filter(actors, targets, ties, backing, asked);
    }

    /** Whether it can be answered only by one who knows who backs what and how actors score. */
    public boolean asksTheScore() {
        return !backing.isOpen() || !standing.isOpen();
    }

    /** The same as far as it asks nothing of the score. */
    public Filter withoutTheScore() {
        return withBacking(Backing.ANY).withStanding(StandingFilter.ANY);
    }

    /** The same with general bodies left out or shown. */
    public Filter withAboutAiOnly(boolean only) {
        return withTargets(targets.withAboutAiOnly(only));
    }

    /** The same with only ties of these qualities. */
    public Filter withQualities(Set<Quality> shown) {
        return withTies(ties.withQualities(shown));
    }

    /** The same with only actors of these regions, or all when there are none. */
    public Filter withRegions(Set<String> shown) {
        return withActors(actors.withRegions(shown));
    }

    /** The same with only targets of these kinds, or all when there are none. */
    public Filter withKinds(Set<TargetKind> shown) {
        return withTargets(targets.withKinds(shown));
    }

    /** The same with only ties of these relations, or all when there are none. */
    public Filter withRelations(Set<Relation> shown) {
        return withTies(ties.withRelations(shown));
    }

    /** The same with exactly these actors hidden one by one. */
    public Filter withHiddenActors(Set<ActorId> hidden) {
        return withActors(actors.withHidden(hidden));
    }

    /** Whether this is the filter that the program opens with, so that a reset would do nothing. */
    public boolean isStandard() {
        return equals(STANDARD);
    }

    /**
     * How many of its parts hide more than the standard filter does. About AI only is the standard,
     * and lifting it hides nothing, so it never counts.
     */
    public int activeCount() {
        return actors.activeCount()
                + targets.activeCount()
                + ties.activeCount()
                + Ordered.count(!backing.isOpen())
                + standing.activeCount();
    }

    /** Whether the actor is shown, as far as that rests neither on backing nor on the score. */
    public boolean passes(Actor actor) {
        return actors.passes(actor);
    }

    /** Whether the target is shown. */
    public boolean passes(Target target) {
        return targets.passes(target);
    }
}
