package org.tripole.ui.panel.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.NamedViews;
import org.tripole.text.KeptText;
import org.tripole.text.SavedViewText;
import org.tripole.ui.panel.NameWords;
import org.tripole.ui.panel.Shelf;
import org.tripole.ui.panel.Words;

/** The saved views without their nodes: which there are, which is shown, what is done to them. */
public final class SavedViewsModel {

    private final Store store;
    private final Shelf<NamedViews> shelf;
    private final ViewHands hands;
    private final Words words;
    private final FittedViews fitted = new FittedViews();
    private final ReadOnlyObjectWrapper<List<ViewRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ChangeListener<AppState> onState = (property, before, now) -> write();
    private final ChangeListener<NamedViews> onShelf = (property, before, now) -> write();

    /** A model that follows {@code store} and {@code shelf} from {@link #attach} on. */
    public SavedViewsModel(Store store, Shelf<NamedViews> shelf, ViewHands hands, Words words) {
        this.store = store;
        this.shelf = shelf;
        this.hands = hands;
        this.words = words;
    }

    /** The saved views in their order. */
    ReadOnlyObjectProperty<List<ViewRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The saved views in their order. */
    public List<NamedView> all() {
        return saved().all();
    }

    /** The place of the saved view that is shown, from 0; empty when another one is. */
    public Optional<Integer> placeShown() {
        return all().stream()
                .filter(one -> fitted.isShown(one.picture(), store.state()))
                .findFirst()
                .map(all()::indexOf);
    }

    /**
     * Saves the present view under the name that is proposed for it; one that is saved already
     * stays the only one.
     *
     * @return what it is called; empty when nothing is shown or no more are kept
     */
    public Optional<String> save() {
        Optional<NamedView> present = hands.present();
        Optional<NamedView> same =
                present.flatMap(now -> all().stream().filter(one -> isSame(one, now)).findFirst());
        if (present.isEmpty() || same.isPresent()) {
            return same.map(NamedView::name);
        }
        if (saved().isFull()) {
            shelf.tell(words.text(SavedViewText.FULL, NamedViews.MOST));
            return Optional.empty();
        }
        String name = FreeName.of(present.get().name(), saved());
        shelf.keep(saved().with(new NamedView(name, present.get().picture())));
        return Optional.of(name);
    }

    /** Says that a view is saved, where its line cannot be seen. */
    public void tellSaved(String name) {
        shelf.tell(words.text(SavedViewText.SAVED, name));
    }

    /** Brings a saved view back. */
    public void open(String name) {
        saved().named(name).ifPresent(hands::open);
    }

    /** Calls a saved view otherwise; says what is wrong, or nothing when it was done. */
    String rename(String name, String typed) {
        return new NameWords(words)
                .rename(
                        typed,
                        next -> taken(name, next),
                        next -> shelf.keep(saved().renamed(name, next)));
    }

    /** Keeps the present view under that name from now on, which can be taken back. */
    void replace(String name) {
        Optional<NamedView> earlier = saved().named(name);
        Optional<NamedView> present = hands.present();
        if (earlier.isPresent() && present.isPresent()) {
            NamedView next = new NamedView(earlier.get().name(), present.get().picture());
            shelf.keep(saved().with(next));
            shelf.tell(
                    words.text(SavedViewText.REPLACED, next.name()),
                    words.text(KeptText.BRING_BACK),
                    () -> bringBack(next, earlier.get()));
        }
    }

    /** Deletes a saved view, which can be taken back; what is shown stays. */
    void delete(String name) {
        int place = saved().placeOf(name);
        saved().named(name)
                .ifPresent(
                        one -> {
                            shelf.keep(saved().without(name));
                            shelf.tell(
                                    words.text(SavedViewText.DELETED, one.name()),
                                    words.text(KeptText.BRING_BACK),
                                    () -> bringBack(place, one));
                        });
    }

    /** Moves a saved view so many places down, or up. */
    void move(String name, int places) {
        shelf.keep(saved().moved(name, places));
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

    private String taken(String name, String next) {
        return saved().named(next)
                .filter(other -> !other.isCalled(name))
                .map(other -> words.text(SavedViewText.TAKEN, next))
                .orElse("");
    }

    private static boolean isSame(NamedView saved, NamedView present) {
        return saved.picture().equals(present.picture());
    }

    /** What was saved under the name since then stays. */
    private void bringBack(NamedView replacing, NamedView earlier) {
        if (saved().all().contains(replacing)) {
            shelf.keep(saved().with(earlier));
        }
    }

    /** A name that was given anew meanwhile keeps what it was given to. */
    private void bringBack(int place, NamedView deleted) {
        if (saved().named(deleted.name()).isEmpty() && !saved().isFull()) {
            shelf.keep(saved().withAt(place, deleted));
        }
    }

    private NamedViews saved() {
        return shelf.kept().getValue();
    }

    private void write() {
        List<ViewRow> next = new ArrayList<>();
        for (NamedView one : all()) {
            boolean isShown = fitted.isShown(one.picture(), store.state());
            next.add(new ViewRow(one.name(), isShown, next.size() + 1, all().size()));
        }
        rows.set(next);
    }
}
