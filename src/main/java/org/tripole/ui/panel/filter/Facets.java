package org.tripole.ui.panel.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.Target;
import org.tripole.domain.TargetKind;
import org.tripole.graph.ActorFilter;
import org.tripole.graph.Filter;
import org.tripole.text.FilterText;
import org.tripole.text.MessageKey;
import org.tripole.text.SiftText;
import org.tripole.ui.panel.Words;

/** The facets of a dataset under a filter, with live counts; those of actors and targets itself. */
final class Facets {

    private final Sifting sifting;
    private final Words words;

    Facets(Sifting sifting, Words words) {
        this.sifting = sifting;
        this.words = words;
    }

    /** All facets in the order of the panel; a facet without a choice to make is left out. */
    List<Facet> all() {
        TieFacets ties = new TieFacets(sifting, words);
        StandingFacets standing = new StandingFacets(sifting, words);
        return List.of(
                        scope(),
                        standing.label(),
                        standing.approach(),
                        standing.confidence(),
                        region(),
                        regionalGroup(),
                        incomeGroup(),
                        kind(),
                        ties.relation(),
                        ties.quality(),
                        ties.source())
                .stream()
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    /** The same facets after another scoring, which alters the counts of what it says alone. */
    List<Facet> rescored(List<Facet> before) {
        List<Facet> standing = new StandingFacets(sifting, words).all();
        return before.stream()
                .map(
                        facet ->
                                standing.stream()
                                        .filter(next -> next.id().equals(facet.id()))
                                        .findFirst()
                                        .orElse(facet))
                .toList();
    }

    /** How many general bodies the record has, which the scope hides or shows. */
    int generalBodies() {
        return count(target -> !target.isAboutAi());
    }

    private Facet scope() {
        Filter other = filter().withAboutAiOnly(!filter().aboutAiOnly());
        var choice =
                new Facet.Choice(
                        "filter-about-ai",
                        words.text(FilterText.ABOUT_AI_ONLY),
                        count(Target::isAboutAi),
                        filter().aboutAiOnly(),
                        other,
                        other);
        return new Facet("scope", words.text(FilterText.SCOPE), List.of(choice));
    }

    private Facet region() {
        var parts =
                new Parts(
                        actor -> actor.place().region(),
                        filter().regions(),
                        ActorFilter::withRegions);
        return facet("region", FilterText.REGION, parts);
    }

    private Facet regionalGroup() {
        var parts =
                new Parts(
                        actor -> actor.facts().unRegionalGroup(),
                        filter().actors().regionalGroups(),
                        ActorFilter::withRegionalGroups);
        return facet("regional-group", SiftText.REGIONAL_GROUP, parts);
    }

    private Facet incomeGroup() {
        var parts =
                new Parts(
                        actor -> actor.facts().incomeGroup(),
                        filter().actors().incomeGroups(),
                        ActorFilter::withIncomeGroups);
        return facet("income-group", SiftText.INCOME_GROUP, parts);
    }

    /** Groups of actors: which one an actor is of, which pass, and how to let others pass. */
    private record Parts(
            Function<Actor, @Nullable String> of,
            Set<String> shown,
            BiFunction<ActorFilter, Set<String>, ActorFilter> with) {

        Filter with(Filter filter, Set<String> next) {
            return filter.withActors(with.apply(filter.actors(), next));
        }
    }

    private Facet facet(String id, MessageKey heading, Parts parts) {
        Set<String> all = new TreeSet<>(words.alphabetical());
        for (Actor actor : sifting.dataset().actors()) {
            String value = parts.of().apply(actor);
            if (value != null) {
                all.add(value);
            }
        }
        Map<String, Integer> counts = sifting.actors(parts.with(filter(), Set.of()), parts.of());
        var options = new Options<>(id, all, parts.shown(), next -> parts.with(filter(), next));
        return options.facet(words.text(heading), name -> name, counts);
    }

    private Facet kind() {
        Set<TargetKind> all = EnumSet.noneOf(TargetKind.class);
        sifting.dataset().targets().forEach(target -> all.add(target.facts().kind()));
        Map<TargetKind, Integer> counts =
                sifting.targets(filter().withKinds(Set.of()), target -> target.facts().kind());
        var options =
                new Options<>(
                        "kind",
                        Options.ordered(all, words::kind, words.alphabetical()),
                        filter().kinds(),
                        filter()::withKinds);
        return options.facet(words.text(FilterText.KIND), words::kind, counts);
    }

    private int count(Predicate<Target> which) {
        return (int)
                sifting.dataset().targets().stream()
                        .filter(sifting.day()::has)
                        .filter(which)
                        .count();
    }

    private Filter filter() {
        return sifting.filter();
    }
}
