package org.tripole.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * A shelf that only notes what it is told.
 *
 * @param <T> what lies on it
 */
public final class ShelfForTests<T> implements Shelf<T> {

    private final List<String> told = new ArrayList<>();
    private final ObjectProperty<T> kept;
    private Runnable back = () -> {};

    public ShelfForTests(T first) {
        this.kept = new SimpleObjectProperty<>(first);
    }

    public T now() {
        return kept.get();
    }

    public List<String> told() {
        return told;
    }

    /** Takes what was offered last. */
    public void takeOffer() {
        back.run();
    }

    @Override
    public ObservableValue<T> kept() {
        return kept;
    }

    @Override
    public void keep(T next) {
        kept.set(next);
    }

    @Override
    public void tell(String sentence) {
        told.add(sentence);
    }

    @Override
    public void tell(String sentence, String offer, Runnable taken) {
        told.add(sentence + " " + offer);
        back = taken;
    }
}
