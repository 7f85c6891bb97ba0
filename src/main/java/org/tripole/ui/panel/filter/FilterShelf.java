package org.tripole.ui.panel.filter;

import javafx.beans.value.ObservableValue;
import org.tripole.app.saved.NamedFilters;

/** Where saved filters are kept, and where it is told what became of them. */
public interface FilterShelf {

    /** The saved filters as they are. */
    ObservableValue<NamedFilters> filters();

    /** Keeps these from now on. */
    void keep(NamedFilters next);

    /** Says in the window what was done. */
    void tell(String sentence);

    /** Says it and offers, in a few words, to take it back. */
    void tell(String sentence, String offer, Runnable back);
}
