package org.tripole.ui.panel.filter;

import java.util.List;
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

    /**
     * One choice of a facet.
     *
     * @param count how many things it concerns, given all other facets
     * @param toggled the filter after toggling it; the same filter where it cannot be toggled
     */
    public record Choice(String id, String text, int count, boolean isOn, Filter toggled) {}
}
