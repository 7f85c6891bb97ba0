package org.tripole.ui.panel.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Gesture;
import org.tripole.app.Selection;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.score.MetricValues;
import org.tripole.ui.panel.Later;
import org.tripole.ui.panel.MetricWatch;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.find.Spelling;
import org.tripole.view.Focus;
import org.tripole.view.NodesShown;
import org.tripole.view.Refs;
import org.tripole.view.Scope;
import org.tripole.work.JobRunner;

/** The table without its nodes: which states it lists, what it tells of them, what is selected. */
public final class StateTableModel {

    private final Store store;
    private final ReadOnlyObjectProperty<Optional<Derived>> derived;
    private final Words words;
    private final MetricWatch metrics;
    private final ReadOnlyObjectWrapper<Optional<StateFacts>> facts =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<AppState> state;
    private final ChangeListener<Optional<Derived>> onDerived =
            (property, before, now) -> hear(now);
    private final ChangeListener<AppState> onState;
    private @Nullable Naming naming;
    private @Nullable Dataset named;
    private boolean isMeasured;
    private boolean isAttached;

    /** A model that is not attached yet. */
    public StateTableModel(Inputs inputs, Words words) {
        this.store = inputs.store();
        this.derived = inputs.derived();
        this.words = words;
        this.metrics = new MetricWatch(inputs.runner(), inputs.onFailure(), this::hearMetrics);
        this.state = new ReadOnlyObjectWrapper<>(store.state());
        this.onState = (property, before, now) -> state.set(now);
    }

    /** What the table reads, and who measures for it. */
    public record Inputs(
            Store store,
            ReadOnlyObjectProperty<Optional<Derived>> derived,
            JobRunner runner,
            Consumer<RuntimeException> onFailure) {}

    /** Follows the program from now on. */
    void attach() {
        isAttached = true;
        store.stateProperty().addListener(onState);
        derived.addListener(onDerived);
        state.set(store.state());
        hear(derived.get());
    }

    /** Follows no more; a measurement under way is cancelled. */
    void detach() {
        isAttached = false;
        store.stateProperty().removeListener(onState);
        derived.removeListener(onDerived);
        metrics.cancel();
    }

    /** What there is to tell, anew whenever it changes; empty while no folder is open. */
    ReadOnlyObjectProperty<Optional<StateFacts>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** The state of the program. */
    ReadOnlyObjectProperty<AppState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Words words() {
        return words;
    }

    /** Measures what takes long from now on, or no more. */
    void measure(boolean isWanted) {
        if (isMeasured != isWanted) {
            metrics.ask();
            isMeasured = isWanted;
            hear(derived.get());
        }
    }

    /** How many states filters, focus and hiding by hand leave. */
    int count() {
        return facts.get().map(known -> listed(known.derived()).size()).orElse(0);
    }

    /** The states of which name, code, label or region has all that is typed, in that order. */
    List<ActorId> matching(String typed, List<SortKey> keys) {
        String asked = Spelling.plain(typed);
        return facts.get().map(known -> sorted(matching(asked, known), keys)).orElse(List.of());
    }

    /** The order of rows by these columns, the first most; then by the alphabet. */
    Comparator<ActorId> order(List<SortKey> keys) {
        StateFacts known = facts.get().orElseThrow();
        List<SortKey> all = new ArrayList<>(keys);
        all.add(new SortKey(new StateColumn(Told.STATE, 0), true));
        return all.stream()
                .map(key -> key.order(known, words.alphabetical()))
                .reduce(Comparator::thenComparing)
                .orElseThrow()
                .thenComparing(Comparator.naturalOrder());
    }

    /** What the cell of a state says. */
    Value value(ActorId id, StateColumn column) {
        return facts.get().orElseThrow().value(id, column);
    }

    /** The selected states, in the order in which they were selected. */
    List<ActorId> selected() {
        return state.get().selected().stream()
                .filter(ref -> ref.kind() == Ref.Kind.ACTOR)
                .map(ref -> new ActorId(ref.id()))
                .toList();
    }

    /**
     * Selects {@code rows} in place of those that are selected now among {@code listed}. What else
     * is selected stays when rows are added or taken out, and goes when others are chosen.
     */
    void select(Collection<ActorId> rows, Collection<ActorId> listed) {
        Set<Ref> next = refs(rows);
        Set<Ref> before = refs(selected());
        before.retainAll(refs(listed));
        if (!next.equals(before)) {
            Selection now = store.state().selection();
            boolean isMore = !before.isEmpty() && next.containsAll(before);
            boolean isLess = !next.isEmpty() && before.containsAll(next);
            Set<Ref> gone = new LinkedHashSet<>(before);
            gone.removeAll(next);
            Selection chosen =
                    isMore ? now.with(next) : isLess ? now.without(gone) : Selection.of(next);
            store.dispatch(new Change.Select(chosen));
        }
    }

    /** Lets all filters go. */
    void resetFilters() {
        store.dispatch(new Change.SetFilter(Filter.standard()));
    }

    /** Brings back what was hidden by hand and leaves the focus. */
    void showAgain() {
        Gesture once = new Gesture();
        store.dispatch(new ViewingChange.Unhide(), once);
        store.dispatch(new ViewingChange.SetFocus(Focus.NONE), once);
    }

    /** Goes back from a focus to all. */
    void leaveFocus() {
        store.dispatch(new ViewingChange.SetFocus(Focus.NONE));
    }

    private static List<ActorId> matching(String asked, StateFacts known) {
        List<ActorId> listed = listed(known.derived());
        TypedFilter filter = new TypedFilter(known, List.of(asked.split(" ")));
        return asked.isEmpty() ? listed : listed.stream().filter(filter::passes).toList();
    }

    private List<ActorId> sorted(List<ActorId> ids, List<SortKey> keys) {
        return ids.stream().sorted(order(keys)).toList();
    }

    /** Those in the picture; where that shows none because it joins targets, those it would. */
    private static List<ActorId> listed(Derived ready) {
        Scope scope = ready.state().viewing().scope();
        return scope.nodes() == NodesShown.TARGETS
                ? ready.network().actors().stream()
                        .filter(id -> !scope.hidden().contains(Refs.of(id)))
                        .toList()
                : ready.scene().drawn().actors();
    }

    private void hear(Optional<Derived> now) {
        if (isAttached) {
            facts.set(
                    now.map(
                            ready ->
                                    new StateFacts(
                                            ready,
                                            measured(ready),
                                            naming(ready.network().dataset()),
                                            words)));
        }
    }

    private void hearMetrics() {
        if (isAttached) {
            facts.set(facts.get().map(known -> known.with(measured(known.derived()))));
        }
    }

    /** Kept, as it reads the whole record. */
    private Naming naming(Dataset dataset) {
        if (naming == null || named != dataset) {
            naming = new Naming(dataset, words);
            named = dataset;
        }
        return naming;
    }

    private Later<List<MetricValues>> measured(Derived ready) {
        return isMeasured ? metrics.of(ready) : new Later.Failed<>();
    }

    private static Set<Ref> refs(Collection<ActorId> ids) {
        Set<Ref> refs = new LinkedHashSet<>();
        ids.forEach(id -> refs.add(Refs.of(id)));
        return refs;
    }
}
