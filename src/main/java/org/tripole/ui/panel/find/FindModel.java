package org.tripole.ui.panel.find;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.domain.Dataset;
import org.tripole.ui.panel.Words;

/** The search box without its nodes: what was typed, the hits, and which one Enter takes. */
public final class FindModel {

    private static final int MOST_HITS = 10;

    private final Store store;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<FoundThing>> hits =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private @Nullable Dataset indexed;
    private @Nullable FindIndex index;

    /** A model that searches what is open in {@code store}. */
    public FindModel(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** The hits, best first. */
    public ReadOnlyObjectProperty<List<FoundThing>> hitsProperty() {
        return hits.getReadOnlyProperty();
    }

    /** Place of the hit that Enter takes; -1 when there is none. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Searches for {@code typed}; the best hit is the chosen one. */
    public void type(String typed) {
        hits.set(index(store.state().dataset()).find(typed, MOST_HITS));
        chosen.set(hits.get().isEmpty() ? -1 : 0);
    }

    /** Moves the choice by {@code steps}, round from the last hit to the first and back. */
    public void move(int steps) {
        int count = hits.get().size();
        if (count > 0) {
            chosen.set(Math.floorMod(chosen.get() + steps, count));
        }
    }

    /** Selects the chosen hit, ringed and brought into view. Says whether there was one. */
    public boolean take() {
        if (chosen.get() < 0) {
            return false;
        }
        take(hits.get().get(chosen.get()));
        return true;
    }

    /** Goes on by {@code steps} hits and takes that one. Says whether there was one. */
    boolean step(int steps) {
        move(steps);
        return take();
    }

    /** Selects a hit, ringed and brought into view. */
    public void take(FoundThing hit) {
        store.dispatch(Change.Select.found(hit.ref()));
    }

    private FindIndex index(Dataset dataset) {
        FindIndex known = index;
        if (known == null || indexed != dataset) {
            known = new FindIndex(dataset, words);
            index = known;
            indexed = dataset;
        }
        return known;
    }
}
