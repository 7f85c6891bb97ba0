package org.tripole.graph;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;

/**
 * Which actors pass. Of regions and groups all pass when none is named, else only actors of which
 * the record says that they belong to one.
 *
 * @param regions regions by name
 * @param regionalGroups regional groups of the United Nations by name
 * @param incomeGroups income groups by name
 * @param population how many people they may have
 * @param hidden actors that were hidden one by one
 */
public record ActorFilter(
        Set<String> regions,
        Set<String> regionalGroups,
        Set<String> incomeGroups,
        PopulationRange population,
        Set<ActorId> hidden) {

    /** Every actor. */
    public static final ActorFilter OPEN =
            new ActorFilter(Set.of(), Set.of(), Set.of(), PopulationRange.ANY, Set.of());

    public ActorFilter {
        regions = Ordered.copy(regions);
        regionalGroups = Ordered.copy(regionalGroups);
        incomeGroups = Ordered.copy(incomeGroups);
        hidden = Ordered.copy(hidden);
    }

    /** The same with only these regions, or all when there are none. */
    public ActorFilter withRegions(Set<String> shown) {
        return new ActorFilter(shown, regionalGroups, incomeGroups, population, hidden);
    }

    /** The same with only these regional groups, or all when there are none. */
    public ActorFilter withRegionalGroups(Set<String> shown) {
        return new ActorFilter(regions, shown, incomeGroups, population, hidden);
    }

    /** The same with only these income groups, or all when there are none. */
    public ActorFilter withIncomeGroups(Set<String> shown) {
        return new ActorFilter(regions, regionalGroups, shown, population, hidden);
    }

    /** The same with only actors of that population. */
    public ActorFilter withPopulation(PopulationRange shown) {
        return new ActorFilter(regions, regionalGroups, incomeGroups, shown, hidden);
    }

    /** The same with exactly these actors hidden one by one. */
    public ActorFilter withHidden(Set<ActorId> actors) {
        return new ActorFilter(regions, regionalGroups, incomeGroups, population, actors);
    }

    /** Whether the actor passes. */
    public boolean passes(Actor actor) {
        return !hidden.contains(actor.id())
                && isAmong(regions, actor.place().region())
                && isAmong(regionalGroups, actor.facts().unRegionalGroup())
                && isAmong(incomeGroups, actor.facts().incomeGroup())
                && population.holds(actor);
    }

    /** How many of its parts may hide something. */
    int activeCount() {
        return Ordered.count(
                !regions.isEmpty(),
                !regionalGroups.isEmpty(),
                !incomeGroups.isEmpty(),
                !population.equals(PopulationRange.ANY),
                !hidden.isEmpty());
    }

    private static boolean isAmong(Set<String> named, @Nullable String value) {
        return named.isEmpty() || (value != null && named.contains(value));
    }
}
