package org.tripole.view;

import java.util.Set;
import org.tripole.draw.Ref;

/**
 * What a network figure is asked to show.
 *
 * @param title replaces the proposed title; empty keeps the proposed one
 * @param selection what is selected, for {@link TiesShown#OF_SELECTION} and names that must show
 * @param focus what the network is narrowed to with its neighbours; empty for all
 * @param isThinOpen whether states with thin evidence stand at their shares instead of gathered
 */
public record ViewSpec(
        String title, TiesShown ties, Set<Ref> selection, Set<Ref> focus, boolean isThinOpen) {

    public ViewSpec {
        selection = Set.copyOf(selection);
        focus = Set.copyOf(focus);
    }

    /** The opening view. */
    public static ViewSpec opening() {
        return new ViewSpec("", TiesShown.STRONGEST, Set.of(), Set.of(), false);
    }

    /** The same view under another title. */
    public ViewSpec withTitle(String next) {
        return new ViewSpec(next, ties, selection, focus, isThinOpen);
    }
}
