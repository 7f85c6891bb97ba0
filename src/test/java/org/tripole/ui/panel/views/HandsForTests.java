package org.tripole.ui.panel.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.NamedViews;
import org.tripole.ui.panel.Shelf;

/** A window and a shelf that only note what they are asked. */
final class HandsForTests implements ViewHands, Shelf<NamedViews> {

    final List<String> told = new ArrayList<>();
    final List<NamedView> opened = new ArrayList<>();
    Runnable back = () -> {};
    Optional<NamedView> present = Optional.empty();
    private final ObjectProperty<NamedViews> views = new SimpleObjectProperty<>(NamedViews.NONE);

    List<String> names() {
        return views.get().all().stream().map(NamedView::name).toList();
    }

    @Override
    public Optional<NamedView> present() {
        return present;
    }

    @Override
    public void open(NamedView view) {
        opened.add(view);
    }

    @Override
    public ObservableValue<NamedViews> kept() {
        return views;
    }

    @Override
    public void keep(NamedViews next) {
        views.set(next);
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
