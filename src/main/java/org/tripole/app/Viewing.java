package org.tripole.app;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tripole.draw.Ref;
import org.tripole.view.TiesShown;

/**
 * How the network is looked at.
 *
 * @param focus what the network is narrowed to with its neighbours; empty for all
 * @param isThinOpen whether states with thin evidence stand at their shares instead of gathered
 * @param aspect width by height of the plot, which the layout fills
 */
public record Viewing(TiesShown ties, Set<Ref> focus, boolean isThinOpen, double aspect) {

    private static final double OPENING_ASPECT = 1.4;

    public Viewing {
        focus = Collections.unmodifiableSet(new LinkedHashSet<>(focus));
        if (!(aspect > 0 && aspect < Double.POSITIVE_INFINITY)) { // NaN fails too
            throw new IllegalArgumentException("A plot's aspect must be above 0, but is " + aspect);
        }
    }

    /** Everything, with the ties that tell most. */
    public static Viewing opening() {
        return new Viewing(TiesShown.STRONGEST, Set.of(), false, OPENING_ASPECT);
    }

    /** The same with other ties drawn. */
    public Viewing withTies(TiesShown next) {
        return new Viewing(next, focus, isThinOpen, aspect);
    }

    /** The same narrowed to other things. */
    public Viewing withFocus(Set<Ref> next) {
        return new Viewing(ties, next, isThinOpen, aspect);
    }

    /** The same with the thin states gathered or at their shares. */
    public Viewing withThinOpen(boolean next) {
        return new Viewing(ties, focus, next, aspect);
    }

    /** The same for a plot of another shape. */
    public Viewing withAspect(double next) {
        return new Viewing(ties, focus, isThinOpen, next);
    }
}
