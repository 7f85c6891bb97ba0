package org.tripole.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tripole.app.Change;
import org.tripole.app.Selection;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.text.ChangeText;
import org.tripole.ui.canvas.CanvasActs;
import org.tripole.ui.canvas.PointerTool;
import org.tripole.view.Focus;
import org.tripole.view.Pins;
import org.tripole.view.Viewing;

/** Turns what the pointer did to the things in the picture into changes of the state. */
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
        if (Pins.canHold(ref)) {
            store.dispatch(new ViewingChange.SetFocus(Focus.on(Set.of(ref))));
        }
    }

    @Override
    public void selectWithin(List<Ref> refs, PointerTool way, boolean isAdding) {
        Selection before = isAdding ? store.state().selection() : Selection.NONE;
        ChangeText name =
                way == PointerTool.LASSO ? ChangeText.SELECT_LASSO : ChangeText.SELECT_RECTANGLE;
        store.dispatch(new Change.SelectSeveral(before.with(refs), name));
    }

    @Override
    public void pin(Map<Ref, Point> places) {
        double aspect = store.state().viewing().aspect();
        Map<Ref, Point> shares = new LinkedHashMap<>();
        places.forEach((ref, at) -> shares.put(ref, Pins.share(at, aspect)));
        store.dispatch(new ViewingChange.Pin(shares));
    }

    @Override
    public void clear() {
        store.dispatch(new Change.Select(Selection.NONE));
    }

    /** Goes back by one: from a path to none, from a focus to all, from a selection to none. */
    void stepBack() {
        Viewing viewing = store.state().viewing();
        if (viewing.scope().shownRoute().isPresent()) {
            store.dispatch(new ViewingChange.ShowRoute(null));
        } else if (!viewing.focus().isNone()) {
            store.dispatch(new ViewingChange.SetFocus(Focus.NONE));
        } else {
            clear();
        }
    }
}
