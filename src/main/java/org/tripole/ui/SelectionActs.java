package org.tripole.ui;

import java.util.Set;
import org.tripole.app.Change;
import org.tripole.app.Selection;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.draw.Ref;
import org.tripole.ui.canvas.CanvasActs;
import org.tripole.view.Focus;

/** Turns what was done to the things in the picture into changes of the state. */
final class SelectionActs implements CanvasActs {

    private final Store store;

    SelectionActs(Store store) {
        this.store = store;
    }

    /** A click on the gathered states opens the group; anything else is selected. */
    @Override
    public void select(Ref ref) {
        if (ref.kind() == Ref.Kind.GROUP) {
            boolean isOpen = store.state().viewing().isThinOpen();
            store.dispatch(new ViewingChange.OpenThin(!isOpen));
        } else {
            store.dispatch(Change.Select.only(ref));
        }
    }

    @Override
    public void toggle(Ref ref) {
        store.dispatch(new Change.Select(store.state().selection().toggled(ref)));
    }

    @Override
    public void focus(Ref ref) {
        if (ref.kind() == Ref.Kind.ACTOR || ref.kind() == Ref.Kind.TARGET) {
            store.dispatch(new ViewingChange.SetFocus(Focus.on(Set.of(ref))));
        }
    }

    @Override
    public void focusSelection() {
        store.state().selection().last().ifPresent(this::focus);
    }

    @Override
    public void escape() {
        if (store.state().viewing().focus().isNone()) {
            clear();
        } else {
            leaveFocus();
        }
    }

    @Override
    public void clear() {
        store.dispatch(new Change.Select(Selection.NONE));
    }

    /** Goes back from a thing and its neighbours to all. */
    void leaveFocus() {
        store.dispatch(new ViewingChange.SetFocus(Focus.NONE));
    }
}
