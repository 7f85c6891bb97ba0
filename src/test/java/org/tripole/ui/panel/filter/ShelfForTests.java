package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.graph.Filter;
import org.tripole.ui.panel.Shelf;

/** A shelf that only notes what it is told. */
final class ShelfForTests implements Shelf<NamedFilters> {

    final List<String> told = new ArrayList<>();
    Runnable back = () -> {};
    private final ObjectProperty<NamedFilters> filters =
            new SimpleObjectProperty<>(NamedFilters.NONE);

    ShelfForTests with(String name, Filter filter) {
        keep(filters.get().with(new NamedFilter(name, filter)));
        return this;
    }

    NamedFilters now() {
        return filters.get();
    }

    @Override
    public ObservableValue<NamedFilters> kept() {
        return filters;
    }

    @Override
    public void keep(NamedFilters next) {
        filters.set(next);
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
