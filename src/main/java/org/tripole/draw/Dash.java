package org.tripole.draw;

import java.util.List;

/** How a stroke runs; the lengths are multiples of the stroke's width. */
public enum Dash {
    SOLID(List.of()),
    DASHED(List.of(4.0, 2.5)),
    DOTTED(List.of(1.0, 2.0));

    private final List<Double> pattern;

    Dash(List<Double> pattern) {
        this.pattern = pattern;
    }

    /** Lengths of ink and gap in turn for a stroke of {@code width}; empty when solid. */
    public List<Double> lengths(double width) {
        return pattern.stream().map(part -> part * width).toList();
    }
}
