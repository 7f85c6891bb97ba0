package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Ref;

/**
 * The way that led to the page shown, for going back. Choosing again what was shown just before is
 * going back too, so that two things opened in turn do not pile up.
 */
record Trail(List<Step> steps) {

    /** Nothing was shown before. */
    static final Trail START = new Trail(List.of());

    private static final int LONGEST = 50;

    /** A page shown before: what was selected, and its title. */
    record Step(List<Ref> selected, String title) {
        Step {
            selected = List.copyOf(selected);
        }
    }

    Trail {
        steps = List.copyOf(steps);
    }

    /** The page shown just before, if any. */
    Optional<Step> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The trail after leaving {@code left} for {@code next}; empty once nothing is selected. */
    Trail after(Step left, List<Ref> next) {
        if (next.isEmpty()) {
            return START;
        }
        if (last().filter(step -> step.selected().equals(next)).isPresent()) {
            return new Trail(steps.subList(0, steps.size() - 1));
        }
        if (left.selected().isEmpty()) {
            return this;
        }
        List<Step> longer = new ArrayList<>(steps);
        longer.add(left);
        return new Trail(longer.subList(Math.max(0, longer.size() - LONGEST), longer.size()));
    }
}
