package org.tripole.ui.panel.filter;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.graph.AsOf;
import org.tripole.graph.Filter;
import org.tripole.text.FilterText;
import org.tripole.ui.panel.Words;
import org.tripole.view.TiesShown;

/** The filters without their nodes: what can be chosen, what is chosen, and what that hides. */
public final class FilterPanelModel {

    private final Store store;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<Facet>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<TiesShown> ties =
            new ReadOnlyObjectWrapper<>(TiesShown.STRONGEST);
    private final ReadOnlyStringWrapper hides = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scopeHint = new ReadOnlyStringWrapper("");
    private final ChangeListener<AppState> listener =
            (property, before, now) -> follow(before, now);

    /** A model that follows {@code store} from {@link #attach} on. */
    public FilterPanelModel(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** What can be chosen, with live counts. */
    public ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** Which ties are drawn. */
    public ReadOnlyObjectProperty<TiesShown> tiesProperty() {
        return ties.getReadOnlyProperty();
    }

    /** What the filters hide, as a sentence; empty when no filter is on. */
    public ReadOnlyStringProperty hidesProperty() {
        return hides.getReadOnlyProperty();
    }

    /** What lifting "about AI only" would add. */
    ReadOnlyStringProperty scopeHintProperty() {
        return scopeHint.getReadOnlyProperty();
    }

    /** Switches a choice on or off. */
    public void toggle(Facet.Choice choice) {
        store.dispatch(new Change.SetFilter(choice.toggled()));
    }

    /** Chooses which ties are drawn. */
    public void show(TiesShown next) {
        store.dispatch(new ViewingChange.ShowTies(next));
    }

    /** Lifts all filters but "about AI only". */
    public void reset() {
        store.dispatch(new Change.SetFilter(Filter.standard()));
    }

    /** Starts to listen, and shows the state as it is. */
    public void attach() {
        store.stateProperty().addListener(listener);
        write(store.state());
    }

    /** Stops to listen. */
    public void detach() {
        store.stateProperty().removeListener(listener);
    }

    private void follow(AppState before, AppState now) {
        boolean isSame =
                before.dataset() == now.dataset()
                        && before.question().equals(now.question())
                        && before.viewing().ties() == now.viewing().ties();
        if (!isSame) {
            write(now);
        }
    }

    private void write(AppState state) {
        AsOf day = new AsOf(state.asOf());
        Facets next = new Facets(state.dataset(), state.filter(), day, words);
        facets.set(next.all());
        ties.set(state.viewing().ties());
        scopeHint.set(words.text(FilterText.GENERAL_BODIES, next.generalBodies()));
        hides.set(HiddenThings.of(state.dataset(), state.filter(), day).sentence(words));
    }
}
