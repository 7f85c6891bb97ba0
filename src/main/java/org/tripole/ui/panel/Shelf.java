package org.tripole.ui.panel;

import javafx.beans.value.ObservableValue;

/**
 * What a person saves under names: kept beyond the window, while what happens to it is told in the
 * window.
 *
 * @param <T> all of it together
 */
public interface Shelf<T> {

    /** What is saved now. */
    ObservableValue<T> kept();

    /** Keeps this from now on. */
    void keep(T next);

    /** Says in the window what was done. */
    void tell(String sentence);

    /** Says it and offers, in a few words, to take it back. */
    void tell(String sentence, String offer, Runnable back);
}
