package org.tripole.graph;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetKind;
import org.tripole.domain.Tie;

/**
 * What the network shows. An actor or target that passes stays even when all its ties are filtered
 * out.
 *
 * @param aboutAiOnly whether general bodies are left out
 * @param qualities the qualities of ties that pass; none when empty
 * @param regions the regions whose actors pass; all when empty, else only actors of a known region
 * @param kinds the kinds of targets that pass; all when empty
 * @param relations the relations that pass; all when empty
 * @param hiddenActors actors that were hidden one by one
 */
public record Filter(
        boolean aboutAiOnly,
        Set<Quality> qualities,
        Set<String> regions,
        Set<TargetKind> kinds,
        Set<Relation> relations,
        Set<ActorId> hiddenActors) {

    private static final Filter OPEN =
            new Filter(false, EnumSet.allOf(Quality.class), Set.of(), Set.of(), Set.of(), Set.of());

    private static final Filter STANDARD = OPEN.withAboutAiOnly(true);

    public Filter {
        qualities = ordered(qualities);
        regions = ordered(regions);
        kinds = ordered(kinds);
        relations = ordered(relations);
        hiddenActors = ordered(hiddenActors);
    }

    /** The filter that the program opens with: about AI only, all else open. */
    public static Filter standard() {
        return STANDARD;
    }

    /** The filter that hides nothing. */
    public static Filter open() {
        return OPEN;
    }

    /** The same with general bodies left out or shown. */
    public Filter withAboutAiOnly(boolean only) {
        return new Filter(only, qualities, regions, kinds, relations, hiddenActors);
    }

    /** The same with only ties of these qualities. */
    public Filter withQualities(Set<Quality> shown) {
        return new Filter(aboutAiOnly, shown, regions, kinds, relations, hiddenActors);
    }

    /** The same with only actors of these regions, or all when there are none. */
    public Filter withRegions(Set<String> shown) {
        return new Filter(aboutAiOnly, qualities, shown, kinds, relations, hiddenActors);
    }

    /** The same with only targets of these kinds, or all when there are none. */
    public Filter withKinds(Set<TargetKind> shown) {
        return new Filter(aboutAiOnly, qualities, regions, shown, relations, hiddenActors);
    }

    /** The same with only ties of these relations, or all when there are none. */
    public Filter withRelations(Set<Relation> shown) {
        return new Filter(aboutAiOnly, qualities, regions, kinds, shown, hiddenActors);
    }

    /** The same with exactly these actors hidden one by one. */
    public Filter withHiddenActors(Set<ActorId> hidden) {
        return new Filter(aboutAiOnly, qualities, regions, kinds, relations, hidden);
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
        return (int)
                Stream.of(
                                qualities.size() < Quality.values().length,
                                !regions.isEmpty(),
                                !kinds.isEmpty(),
                                !relations.isEmpty(),
                                !hiddenActors.isEmpty())
                        .filter(hides -> hides)
                        .count();
    }

    /** Whether the actor is shown. */
    public boolean passes(Actor actor) {
        return !hiddenActors.contains(actor.id()) && isInShownRegion(actor.place().region());
    }

    /** Whether the target is shown. */
    public boolean passes(Target target) {
        return (target.isAboutAi() || !aboutAiOnly)
                && (kinds.isEmpty() || kinds.contains(target.facts().kind()));
    }

    /** Whether the tie is shown, given that both its ends are. */
    public boolean passes(Tie tie) {
        return qualities.contains(tie.quality())
                && (relations.isEmpty() || relations.contains(tie.relation()));
    }

    private boolean isInShownRegion(@Nullable String region) {
        return regions.isEmpty() || (region != null && regions.contains(region));
    }

    private static <T extends Comparable<? super T>> Set<T> ordered(Set<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
