package org.tripole.view;

import java.util.Set;
import org.tripole.draw.Ref;

/**
 * What a network figure is asked to show.
 *
 * @param title replaces the proposed title; empty keeps the proposed one
 * @param selection what is selected, for {@link TiesShown#OF_SELECTION} and names that must show
 */
public record ViewSpec(String title, Set<Ref> selection, Viewing viewing) {

    public ViewSpec {
        selection = Set.copyOf(selection);
    }

    /** The opening view. */
    public static ViewSpec opening() {
        return of(Viewing.opening());
    }

    /** A way of looking, under the proposed title, with nothing selected. */
    public static ViewSpec of(Viewing viewing) {
        return new ViewSpec("", Set.of(), viewing);
    }

    /** Which ties between states and targets are drawn. */
    public TiesShown ties() {
        return viewing.ties();
    }

    /** What the network is narrowed to; empty for all. */
    public Set<Ref> focus() {
        return viewing.focus().refs();
    }

    /** Which rule places the nodes. */
    public LayoutKind layout() {
        return viewing.placing().layout();
    }

    /** Whether states with thin evidence stand at their shares instead of gathered. */
    public boolean isThinOpen() {
        return viewing.isThinOpen();
    }

    /** Whether states with thin evidence are gathered apart from the rest. */
    public boolean isThinGathered() {
        return layout().hasPoles() && !isThinOpen();
    }

    /** The same view under another title. */
    public ViewSpec withTitle(String next) {
        return new ViewSpec(next, selection, viewing);
    }

    /** The same view with something else selected. */
    public ViewSpec withSelection(Set<Ref> next) {
        return new ViewSpec(title, next, viewing);
    }
}
