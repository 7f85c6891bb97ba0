package org.tripole.score;

import java.util.List;

/**
 * The weight of an actor's evidence, per approach in file order. METHOD.md 5.
 *
 * @param support S, the mass of support along each approach
 * @param opposition O, the mass of opposition along each approach
 * @param alpha T^2 / (T + O) with T = prior + S: what is left of backing after opposition
 * @param total M, the mass of all items
 */
public record Mass(
        List<Double> support, List<Double> opposition, List<Double> alpha, double total) {

    public Mass {
        support = List.copyOf(support);
        opposition = List.copyOf(opposition);
        alpha = List.copyOf(alpha);
    }
}
