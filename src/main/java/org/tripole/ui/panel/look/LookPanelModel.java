package org.tripole.ui.panel.look;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Gesture;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.draw.Ref;
import org.tripole.text.names.NameLanguage;
import org.tripole.view.ColourBy;
import org.tripole.view.Joining;
import org.tripole.view.LayoutKind;
import org.tripole.view.NodesShown;
import org.tripole.view.Pins;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;

/** How the network is looked at, without the nodes that choose it. */
public final class LookPanelModel {

    private final Store store;
    private final LookWords words;
    private final ReadOnlyObjectWrapper<Look> look;
    private final ChangeListener<AppState> listener = (property, before, now) -> write(now);
    private Gesture spell = new Gesture();

    /** A model that follows {@code store} from {@link #attach} on. */
    public LookPanelModel(Store store, LookWords words) {
        this.store = store;
        this.words = words;
        this.look = new ReadOnlyObjectWrapper<>(look(store.state()));
    }

    /** What is chosen, with the sentences that explain it. */
    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** Places the nodes by a rule; rings run round what was selected last. */
    public void arrange(LayoutKind layout) {
        Ref centre = layout == LayoutKind.RINGS ? selected(store.state()).orElse(null) : null;
        store.dispatch(new ViewingChange.ArrangeBy(layout, centre));
    }

    /** Lets the rings run round what was selected last. */
    public void centreOnSelection() {
        arrange(LayoutKind.RINGS);
    }

    /** Draws these kinds of node. */
    public void show(NodesShown nodes) {
        store.dispatch(new ViewingChange.ShowNodes(nodes));
    }

    /** Draws these ties. */
    public void show(TiesShown ties) {
        store.dispatch(new ViewingChange.ShowTies(ties));
    }

    /** Joins states on that basis. */
    public void joinBy(Joining.Basis basis) {
        store.dispatch(new ViewingChange.Join(joining().withBasis(basis)));
    }

    /** Begins a spell: what is chosen by sliders until the next one is one step to undo. */
    void beginSpell() {
        spell = new Gesture();
    }

    /** Joins states that are at least that much alike, 0 to 1. */
    public void joinFromKappa(double likeness) {
        store.dispatch(new ViewingChange.Join(joining().withLikeness(likeness)), spell);
    }

    /** Joins targets that have at least that many backers in common. */
    public void joinFromBackers(int backers) {
        store.dispatch(new ViewingChange.Join(joining().withBackers(backers)), spell);
    }

    /** Lets the size of a disc say that. */
    public void sizeBy(SizeBy size) {
        store.dispatch(new ViewingChange.SizeStates(size));
    }

    /** Lets the colour of a disc say that. */
    public void colourBy(ColourBy colour) {
        store.dispatch(new ViewingChange.ColourStates(colour));
    }

    /** Sets the names of countries in that language. */
    public void nameIn(NameLanguage language) {
        store.dispatch(new ViewingChange.NameCountries(language));
    }

    void attach() {
        store.stateProperty().addListener(listener);
        write(store.state());
    }

    void detach() {
        store.stateProperty().removeListener(listener);
    }

    private void write(AppState state) {
        look.set(look(state));
    }

    private Look look(AppState state) {
        Ref centre = state.viewing().placing().centre();
        @Nullable Ref other = selected(state).filter(ref -> !ref.equals(centre)).orElse(null);
        return new Look(
                state.viewing(),
                words.explained(state.dataset(), state.viewing().placing(), other),
                other == null ? "" : words.ringsOffer(state.dataset(), other));
    }

    private Joining joining() {
        return store.state().viewing().scope().joining();
    }

    /** What was selected last, if rings can run round it. */
    private static Optional<Ref> selected(AppState state) {
        return state.selection().last().filter(Pins::canHold);
    }
}
