package org.tripole.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is there on one of two days only.
 *
 * @param appeared what only the later view shows, in its order
 * @param vanished what only the earlier view shows, in its order
 */
public record Turnover<T>(List<T> appeared, List<T> vanished) {

    public Turnover {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
    }

    /** What the two lists do not share. */
    static <T> Turnover<T> between(List<T> from, List<T> to) {
        return new Turnover<>(without(to, from), without(from, to));
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        Set<T> left = new LinkedHashSet<>(some);
        left.removeAll(new LinkedHashSet<>(others));
        return List.copyOf(left);
    }
}
