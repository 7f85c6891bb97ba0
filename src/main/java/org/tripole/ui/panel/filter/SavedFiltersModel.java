package org.tripole.ui.panel.filter;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.app.saved.FittedFilter;
import org.tripole.app.saved.Fitting;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.graph.Filter;
import org.tripole.text.KeptText;
import org.tripole.text.SavedFilterText;
import org.tripole.ui.panel.NameWords;
import org.tripole.ui.panel.Shelf;
import org.tripole.ui.panel.Words;

/** The saved filters without their nodes: which there are, which is on, and what may be saved. */
public final class SavedFiltersModel {

    /** So many things that the data do not have are named; of more their number is told. */
    private static final int NAMED = 3;

    private final Store store;
    private final Shelf<NamedFilters> shelf;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<SavedRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> canSave = new ReadOnlyObjectWrapper<>(false);
    private final ChangeListener<AppState> onState = (property, before, now) -> write();
    private final ChangeListener<NamedFilters> onShelf = (property, before, now) -> write();

    /** A model that follows {@code store} and {@code shelf} from {@link #attach} on. */
    public SavedFiltersModel(Store store, Shelf<NamedFilters> shelf, Words words) {
        this.store = store;
        this.shelf = shelf;
        this.words = words;
    }

    /** The saved filters by name. */
    ReadOnlyObjectProperty<List<SavedRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Whether a filter is on that may be saved. */
    ReadOnlyObjectProperty<Boolean> canSaveProperty() {
        return canSave.getReadOnlyProperty();
    }

    /** The names of the saved filters in alphabetical order. */
    public List<String> names() {
        return shelf.kept().getValue().all().stream()
                .map(NamedFilter::name)
                .sorted(Comparator.comparing(name -> name, words.alphabetical()))
                .toList();
    }

    /** Switches the saved filter of that name on, as far as the data have what it names. */
    public void apply(String name) {
        saved().named(name).ifPresent(this::apply);
    }

    /** Whether the present filter can be saved under what was typed. */
    boolean mayBeSaved(String typed) {
        return canSave.get() && complaint(typed).isEmpty() && !typed.isBlank();
    }

    /** Whether what was typed is the name of a saved filter, which it would replace. */
    boolean replaces(String typed) {
        return saved().named(typed.strip()).isPresent();
    }

    /** What saving under what was typed would come to, where that needs to be said. */
    String consequence(String typed) {
        if (!canSave.get()) {
            return words.text(SavedFilterText.NONE_ON);
        }
        String complaint = complaint(typed);
        return !complaint.isEmpty()
                ? complaint
                : saved().named(typed.strip())
                        .map(one -> words.text(SavedFilterText.REPLACES, one.name()))
                        .orElse(rows.get().isEmpty() ? words.text(SavedFilterText.NONE_SAVED) : "");
    }

    /** Saves the present filter under what was typed. */
    void save(String typed) {
        if (mayBeSaved(typed)) {
            shelf.keep(saved().with(new NamedFilter(typed.strip(), store.state().filter())));
        }
    }

    /** Calls a saved filter otherwise; says what is wrong, or nothing when it was done. */
    String rename(String name, String typed) {
        return new NameWords(words)
                .rename(
                        typed,
                        next -> taken(name, next),
                        next -> shelf.keep(saved().renamed(name, next)));
    }

    /** Deletes a saved filter; the filter that is on stays, and the deletion can be taken back. */
    void delete(String name) {
        saved().named(name)
                .ifPresent(
                        one -> {
                            shelf.keep(saved().without(name));
                            shelf.tell(
                                    words.text(SavedFilterText.DELETED, one.name()),
                                    words.text(KeptText.BRING_BACK),
                                    () -> bringBack(one));
                        });
    }

    void attach() {
        store.stateProperty().addListener(onState);
        shelf.kept().addListener(onShelf);
        write();
    }

    void detach() {
        store.stateProperty().removeListener(onState);
        shelf.kept().removeListener(onShelf);
    }

    private void apply(NamedFilter saved) {
        FittedFilter fitted = Fitting.fit(saved.filter(), store.state().dataset());
        store.dispatch(new Change.ApplyFilter(fitted.filter()));
        if (!fitted.leftOut().isEmpty()) {
            shelf.tell(words.text(SavedFilterText.LEFT_OUT, saved.name(), some(fitted.leftOut())));
        }
    }

    /** A name that was given anew meanwhile keeps what it was given to. */
    private void bringBack(NamedFilter deleted) {
        if (saved().named(deleted.name()).isEmpty() && !saved().isFull()) {
            shelf.keep(saved().with(deleted));
        }
    }

    private String complaint(String typed) {
        String unfit = new NameWords(words).complaint(typed.strip());
        return unfit.isEmpty() && saved().isFull() && !replaces(typed)
                ? words.text(SavedFilterText.FULL, NamedFilters.MOST)
                : unfit;
    }

    private String taken(String name, String next) {
        return saved().named(next)
                .filter(other -> !other.isCalled(name))
                .map(other -> words.text(SavedFilterText.TAKEN, next))
                .orElse("");
    }

    private String some(List<String> all) {
        String few = words.list(all.stream().limit(NAMED).toList());
        int rest = all.size() - NAMED;
        return rest > 0 ? words.text(SavedFilterText.MORE, few, rest) : few;
    }

    private NamedFilters saved() {
        return shelf.kept().getValue();
    }

    private void write() {
        Filter now = store.state().filter();
        canSave.set(!now.isStandard());
        rows.set(
                names().stream()
                        .flatMap(name -> saved().named(name).stream())
                        .map(one -> new SavedRow(one.name(), one.filter().equals(now)))
                        .toList());
    }
}
