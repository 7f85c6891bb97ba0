package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.AsOf;
import org.tripole.graph.Filter;
import org.tripole.text.FilterText;
import org.tripole.ui.panel.Words;

/**
 * What a filter hides of what the standard filter shows. Ties are counted where both their ends are
 * still shown, as the others went with their ends.
 */
record HiddenThings(int filters, int states, int targets, int ties) {

    static HiddenThings of(Dataset dataset, Filter filter, AsOf day) {
        Set<ActorId> shownActors = new HashSet<>();
        int states = 0;
        for (Actor actor : dataset.actors()) {
            if (filter.passes(actor)) {
                shownActors.add(actor.id());
            } else if (actor.isCounted()) {
                states++;
            }
        }
        Set<TargetId> shownTargets = new HashSet<>();
        int targets = 0;
        for (Target target : dataset.targets()) {
            if (day.has(target) && filter.passes(target)) {
                shownTargets.add(target.id());
            } else if (day.has(target) && Filter.standard().passes(target)) {
                targets++;
            }
        }
        int ties = 0;
        for (Tie tie : dataset.ties()) {
            boolean hasEnds =
                    shownActors.contains(tie.actor()) && shownTargets.contains(tie.target());
            ties += hasEnds && !filter.passes(tie) ? 1 : 0;
        }
        return new HiddenThings(filter.activeCount(), states, targets, ties);
    }

    /** "2 filters hide 41 states and 300 ties."; empty when no filter is on. */
    String sentence(Words words) {
        if (filters == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        add(parts, states, words.text(FilterText.HIDDEN_STATES, states));
        add(parts, targets, words.text(FilterText.HIDDEN_TARGETS, targets));
        add(parts, ties, words.text(FilterText.HIDDEN_TIES, ties));
        String hidden = parts.isEmpty() ? words.text(FilterText.HIDDEN_NOTHING) : words.list(parts);
        return words.text(FilterText.BAR, filters, hidden);
    }

    private static void add(List<String> parts, int count, String part) {
        if (count > 0) {
            parts.add(part);
        }
    }
}
