package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Target;
import org.tripole.domain.TargetKind;
import org.tripole.domain.Tie;
import org.tripole.graph.AsOf;
import org.tripole.graph.Filter;
import org.tripole.text.FilterText;
import org.tripole.ui.panel.Words;

/** The facets of a dataset under a filter, with live counts. A further facet is one more method. */
final class Facets {

    private final Dataset dataset;
    private final Filter filter;
    private final AsOf day;
    private final Words words;

    Facets(Dataset dataset, Filter filter, AsOf day, Words words) {
        this.dataset = dataset;
        this.filter = filter;
        this.day = day;
        this.words = words;
    }

    /** All facets in the order of the panel; a facet without a choice to make is left out. */
    List<Facet> all() {
        return List.of(scope(), quality(), region(), kind()).stream()
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    /** How many general bodies the record has, which the scope hides or shows. */
    int generalBodies() {
        return (int)
                dataset.targets().stream()
                        .filter(day::has)
                        .filter(target -> !target.isAboutAi())
                        .count();
    }

    private Facet scope() {
        Filter other = filter.withAboutAiOnly(!filter.aboutAiOnly());
        int aboutAi = (int) dataset.targets().stream().filter(this::isAboutAiByNow).count();
        var choice =
                new Facet.Choice(
                        "filter-about-ai",
                        words.text(FilterText.ABOUT_AI_ONLY),
                        aboutAi,
                        filter.aboutAiOnly(),
                        other);
        return facet("scope", FilterText.SCOPE, List.of(choice));
    }

    private Facet quality() {
        Filter anyQuality = filter.withQualities(EnumSet.allOf(Quality.class));
        List<Tie> ties = dataset.ties().stream().filter(tie -> shows(anyQuality, tie)).toList();
        List<Facet.Choice> choices = new ArrayList<>();
        for (Quality quality : Quality.values()) {
            Set<Quality> toggled = toggled(filter.qualities(), quality);
            choices.add(
                    new Facet.Choice(
                            id("quality", quality.key()),
                            words.capital(words.quality(quality)),
                            (int) ties.stream().filter(tie -> tie.quality() == quality).count(),
                            filter.qualities().contains(quality),
                            toggled.isEmpty() ? filter : filter.withQualities(toggled)));
        }
        return facet("quality", FilterText.QUALITY, choices);
    }

    private Facet region() {
        Filter anywhere = filter.withRegions(Set.of());
        List<String> regions =
                dataset.actors().stream()
                        .filter(anywhere::passes)
                        .map(actor -> actor.place().region())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        Set<String> all = regions(dataset);
        var options = new Options<>("region", all, filter.regions(), filter::withRegions);
        return facet("region", FilterText.REGION, choices(options, region -> region, regions));
    }

    private Facet kind() {
        Filter anyKind = filter.withKinds(Set.of());
        List<TargetKind> kinds =
                dataset.targets().stream()
                        .filter(day::has)
                        .filter(anyKind::passes)
                        .map(target -> target.facts().kind())
                        .toList();
        Set<TargetKind> all = EnumSet.noneOf(TargetKind.class);
        dataset.targets().forEach(target -> all.add(target.facts().kind()));
        var options = new Options<>("kind", all, filter.kinds(), filter::withKinds);
        return facet("kind", FilterText.KIND, choices(options, words::kind, kinds));
    }

    /** A set of values of which those {@code shown} pass, or all when none is named. */
    private record Options<T>(
            String facet, Set<T> all, Set<T> shown, Function<Set<T>, Filter> with) {

        boolean isOn(T value) {
            return shown.isEmpty() || shown.contains(value);
        }

        /**
         * The filter after toggling a value; all on is written as none named, none on is refused.
         */
        Filter toggled(T value) {
            Set<T> on = toggledOn(value);
            boolean saysNothing = on.isEmpty() || on.equals(all);
            return with.apply(on.isEmpty() ? shown : saysNothing ? Set.of() : on);
        }

        private Set<T> toggledOn(T value) {
            return Facets.toggled(shown.isEmpty() ? all : shown, value);
        }
    }

    private <T> List<Facet.Choice> choices(
            Options<T> options, Function<T, String> name, List<T> present) {
        List<Facet.Choice> choices = new ArrayList<>();
        for (T value : options.all()) {
            int count = (int) present.stream().filter(value::equals).count();
            String key = value.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
            choices.add(
                    new Facet.Choice(
                            id(options.facet(), key),
                            name.apply(value),
                            count,
                            options.isOn(value),
                            options.toggled(value)));
        }
        choices.sort((one, other) -> words.alphabetical().compare(one.text(), other.text()));
        return choices;
    }

    private boolean isAboutAiByNow(Target target) {
        return target.isAboutAi() && day.has(target);
    }

    private boolean shows(Filter by, Tie tie) {
        Actor actor = dataset.actor(tie.actor()).orElseThrow(() -> new AssertionError(tie));
        Target target = dataset.target(tie.target()).orElseThrow(() -> new AssertionError(tie));
        return day.has(tie, target) && by.passes(actor) && by.passes(target) && by.passes(tie);
    }

    private Facet facet(String id, FilterText heading, List<Facet.Choice> choices) {
        return new Facet(id, words.text(heading), choices);
    }

    private static String id(String facet, String value) {
        return "filter-" + facet + "-" + value.toLowerCase(Locale.ROOT);
    }

    private static Set<String> regions(Dataset dataset) {
        Set<String> regions = new TreeSet<>();
        for (Actor actor : dataset.actors()) {
            if (actor.place().region() != null) {
                regions.add(actor.place().region());
            }
        }
        return regions;
    }

    private static <T> Set<T> toggled(Set<T> values, T value) {
        Set<T> toggled = new LinkedHashSet<>(values);
        if (!toggled.remove(value)) {
            toggled.add(value);
        }
        return toggled;
    }
}
