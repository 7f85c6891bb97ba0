package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tripole.graph.Filter;

/**
 * A set of values of which those {@code shown} pass, or all when none is named.
 *
 * @param facet id of the facet that they belong to
 * @param all every value that the record has, in order
 * @param with the filter that lets others pass
 */
record Options<T>(String facet, Set<T> all, Set<T> shown, Function<Set<T>, Filter> with) {

    /** A choice for every value, by the order of {@code all}. */
    List<Facet.Choice> choices(Function<T, String> text, Map<T, Integer> counts) {
        List<Facet.Choice> choices = new ArrayList<>();
        for (T value : all) {
            choices.add(
                    new Facet.Choice(
                            id(facet, value.toString()),
                            text.apply(value),
                            counts.getOrDefault(value, 0),
                            isOn(value),
                            toggled(value),
                            with.apply(Set.of(value))));
        }
        return choices;
    }

    /** The facet of these choices. */
    Facet facet(String heading, Function<T, String> text, Map<T, Integer> counts) {
        return new Facet(facet, heading, choices(text, counts));
    }

    /** The values in the order of their names. */
    static <T> Set<T> ordered(
            Set<T> values, Function<T, String> name, Comparator<String> alphabetical) {
        return values.stream()
                .sorted(Comparator.comparing(name, alphabetical))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The id of a choice, such as {@code filter-region-africa}. */
    static String id(String facet, String value) {
        String key = value.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "filter-" + facet + "-" + key;
    }

    private boolean isOn(T value) {
        return shown.isEmpty() || shown.contains(value);
    }

    /** The filter after toggling a value; all on is written as none named, none on is refused. */
    private Filter toggled(T value) {
        Set<T> on = new LinkedHashSet<>(shown.isEmpty() ? all : shown);
        if (!on.remove(value)) {
            on.add(value);
        }
        boolean saysNothing = on.isEmpty() || on.equals(all);
        return with.apply(on.isEmpty() ? shown : saysNothing ? Set.of() : on);
    }
}
