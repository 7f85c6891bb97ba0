package org.tripole.ui.panel.filter;

import java.util.List;
import java.util.stream.Stream;
import org.tripole.graph.Filter;

/**
 * One property by which the record is filtered, with its choices.
 *
 * @param id stable, for tests and styles
 */
public record Facet(String id, String heading, List<Choice> choices) {

    public Facet {
        choices = List.copyOf(choices);
    }

    /** How many of its values are on; a ready choice of several is none of them. */
    int countOn() {
        return (int) values().filter(Choice::isOn).count();
    }

    /** How many values it has. */
    int size() {
        return (int) values().count();
    }

    private Stream<Choice> values() {
        return choices.stream().filter(choice -> choice.id().startsWith("filter-" + id + "-"));
    }

    /**
     * One choice of a facet.
     *
     * @param count how many things it concerns, given all other facets
     * @param toggled the filter after toggling it; the same filter where it cannot be toggled
     * @param alone the filter with nothing but it on; the same as {@code toggled} where the facet
     *     has no other choice
     */
    public record Choice(
            String id, String text, int count, boolean isOn, Filter toggled, Filter alone) {

        /** Whether keeping it alone differs from toggling it. */
        boolean canStandAlone() {
            return !alone.equals(toggled);
        }
    }
}
