package org.tripole.ui.panel.filter;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.graph.AsOf;
import org.tripole.graph.Assessment;
import org.tripole.graph.Filter;
import org.tripole.score.Scores;
import org.tripole.text.FilterText;
import org.tripole.text.SiftText;
import org.tripole.ui.kit.FilterBar;
import org.tripole.ui.kit.NamedAct;
import org.tripole.ui.panel.Words;

/** The filters without their nodes: what can be chosen, what is chosen, and what that hides. */
public final class FilterPanelModel {

    private final Store store;
    private final ObservableValue<Optional<Derived>> derived;
    private final Words words;
    private final BackingModel backing;
    private final RangeModel ranges;
    private final ReadOnlyObjectWrapper<List<Facet>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Filter> filter =
            new ReadOnlyObjectWrapper<>(Filter.standard());
    private final ReadOnlyObjectWrapper<List<NamedAct>> chips =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<FilterBar.Answers> answers =
            new ReadOnlyObjectWrapper<>(FilterBar.Answers.NONE);
    private final ReadOnlyStringWrapper hides = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper scopeHint = new ReadOnlyStringWrapper("");
    private final ChangeListener<AppState> onState = (property, before, now) -> follow(before, now);
    private final ChangeListener<Optional<Derived>> onDerived =
            (property, before, now) -> hear(now);
    private @Nullable Scores scores;
    private Assessment score = Assessment.NONE;

    /**
     * A model that follows {@code store} from {@link #attach} on.
     *
     * @param derived tells who backs what and how the states are labelled
     */
    public FilterPanelModel(Store store, ObservableValue<Optional<Derived>> derived, Words words) {
        this.store = store;
        this.derived = derived;
        this.words = words;
        this.backing = new BackingModel(store, words);
        this.ranges = new RangeModel(store, words);
    }

    /** What can be chosen, with live counts. */
    public ReadOnlyObjectProperty<List<Facet>> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** The filter as it is. */
    ReadOnlyObjectProperty<Filter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** What is on, each to be taken off by itself. */
    public ReadOnlyObjectProperty<List<NamedAct>> chipsProperty() {
        return chips.getReadOnlyProperty();
    }

    /** The states that answer the question who backs what, by name. */
    public ReadOnlyObjectProperty<FilterBar.Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** What the filters hide, as a sentence; empty when no filter is on. */
    public ReadOnlyStringProperty hidesProperty() {
        return hides.getReadOnlyProperty();
    }

    /** What lifting "about AI only" would add. */
    ReadOnlyStringProperty scopeHintProperty() {
        return scopeHint.getReadOnlyProperty();
    }

    BackingModel backing() {
        return backing;
    }

    RangeModel ranges() {
        return ranges;
    }

    /** Switches a choice on or off. */
    public void toggle(Facet.Choice choice) {
        store.dispatch(new Change.SetFilter(choice.toggled()));
    }

    /** Leaves nothing of its facet on but that choice. */
    public void only(Facet.Choice choice) {
        store.dispatch(new Change.SetFilter(choice.alone()));
    }

    /** Lifts all filters but "about AI only". */
    public void reset() {
        store.dispatch(new Change.SetFilter(Filter.standard()));
    }

    /** Starts to listen, and shows the state as it is. */
    public void attach() {
        store.stateProperty().addListener(onState);
        derived.addListener(onDerived);
        hear(derived.getValue());
        write(store.state());
    }

    /** Stops to listen. */
    public void detach() {
        store.stateProperty().removeListener(onState);
        derived.removeListener(onDerived);
    }

    /** Another day or weights alone change all that the score decides, which is heard next. */
    private void follow(AppState before, AppState now) {
        boolean isSameFilter =
                before.dataset() == now.dataset() && before.filter().equals(now.filter());
        boolean isHeardNext = isSameFilter && now.filter().asksTheScore();
        if (!isHeardNext && !(isSameFilter && before.question().equals(now.question()))) {
            write(now);
        }
    }

    /** Of a filter that asks nothing of the score, only the counts of labels rest on it. */
    private void hear(Optional<Derived> now) {
        Scores next = now.map(Derived::scores).orElse(null);
        if (next != null && next != scores) {
            scores = next;
            score = next.verdicts();
            if (facets.get().isEmpty() || store.state().filter().asksTheScore()) {
                write(store.state());
            } else {
                facets.set(new Facets(sifting(store.state()), words).rescored(facets.get()));
            }
        }
    }

    private void write(AppState state) {
        Sifting sifting = sifting(state);
        Facets next = new Facets(sifting, words);
        facets.set(next.all());
        filter.set(state.filter());
        scopeHint.set(words.text(FilterText.GENERAL_BODIES, next.generalBodies()));
        chips.set(
                ActiveFilters.of(state.filter(), names(state), words).stream()
                        .map(this::chip)
                        .toList());
        answers.set(new BackingAnswer(store, words).of(sifting));
        hides.set(HiddenWords.sentence(sifting.hidden(), words));
    }

    private Sifting sifting(AppState state) {
        return new Sifting(state.dataset(), state.filter(), new AsOf(state.asOf()), score);
    }

    private FilterNames names(AppState state) {
        return new FilterNames(backing.names(), new StandingNames(state.dataset(), words));
    }

    private NamedAct chip(ActiveFilters.Active on) {
        return new NamedAct(
                on.id(),
                on.text(),
                words.text(SiftText.CHIP_REMOVE, on.text()),
                () -> store.dispatch(new Change.SetFilter(on.without())));
    }
}
