package org.tripole.ui.command;

import java.util.Set;
import java.util.function.Predicate;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.text.CommandText;
import org.tripole.view.Pins;

/** What must hold for an action to be possible. */
public enum Condition {
    /** Nothing. */
    ALWAYS(store -> true),
    /** A folder is open. */
    OPEN(store -> !store.state().data().isNone()),
    /** At least one state, institution or initiative is selected. */
    SELECTED(store -> nodes(store.state()) > 0),
    /** Two actors and nothing else are selected. */
    TWO_ACTORS(store -> isTwoActors(store.state().selected())),
    /** The network is narrowed. */
    FOCUSED(store -> !store.state().viewing().focus().isNone()),
    /** Something was put away by hand. */
    HIDDEN(store -> !store.state().viewing().scope().hidden().isEmpty()),
    /** A filter is on. */
    FILTERED(store -> !store.state().filter().isStandard()),
    /** Something is pinned. */
    PINNED(store -> !store.state().viewing().placing().pins().isEmpty()),
    /** The paths between two actors are drawn. */
    ROUTE(store -> store.state().viewing().scope().shownRoute().isPresent()),
    /** The record is compared with another day. */
    COMPARING(store -> store.state().question().comparedWith().isPresent()),
    /** There is a step to take back. */
    UNDOABLE(store -> store.historyProperty().get().undoName().isPresent()),
    /** There is a step to take again. */
    REDOABLE(store -> store.historyProperty().get().redoName().isPresent());

    private final Predicate<Store> test;

    Condition(Predicate<Store> test) {
        this.test = test;
    }

    /** Whether it holds now. */
    public boolean holds(Store store) {
        return test.test(store);
    }

    /** What a person has to do first. */
    public CommandText asks() {
        return CommandText.valueOf("ASKS_" + name());
    }

    private static long nodes(AppState state) {
        return state.selected().stream().filter(Pins::canHold).count();
    }

    private static boolean isTwoActors(Set<Ref> selected) {
        return selected.size() == 2
                && selected.stream().allMatch(ref -> ref.kind() == Ref.Kind.ACTOR);
    }
}
