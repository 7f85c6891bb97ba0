package org.tripole.view.brief;

import java.util.Comparator;
import java.util.List;
import org.tripole.score.Item;

/**
 * The acts that weigh something, the weightiest first, and the names of the targets of those that
 * weigh nothing.
 */
record WeighedActs(List<Item> acts, List<String> weightless) {

    /** Items up to this mass count for nothing. METHOD.md, 5. */
    private static final double WEIGHTLESS = 1e-9;

    WeighedActs {
        acts = List.copyOf(acts);
        weightless = List.copyOf(weightless);
    }

    static WeighedActs of(Dossier dossier) {
        List<Item> items = dossier.scores().explanation(dossier.actor().id()).items();
        List<Item> weighty =
                items.stream()
                        .filter(item -> item.mass() > WEIGHTLESS)
                        .sorted(
                                Comparator.comparingDouble(Item::mass)
                                        .reversed()
                                        .thenComparing(item -> item.tie().target()))
                        .toList();
        List<String> weightless =
                items.stream()
                        .filter(item -> item.mass() <= WEIGHTLESS)
                        .map(item -> dossier.target(item.tie().target()).shortName())
                        .sorted()
                        .toList();
        return new WeighedActs(weighty, weightless);
    }

    int size() {
        return acts.size();
    }

    /** The part of the whole weight that the act carries, 0 to 1. */
    double share(Item act) {
        return act.mass() / mass(acts);
    }

    /** The part that the acts after the first {@code count} carry together. */
    double shareAfter(int count) {
        return mass(acts.subList(count, acts.size())) / mass(acts);
    }

    private static double mass(List<Item> some) {
        return some.stream().mapToDouble(Item::mass).sum();
    }
}
