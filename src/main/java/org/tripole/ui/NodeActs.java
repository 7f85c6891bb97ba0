package org.tripole.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tripole.app.Change;
import org.tripole.app.Gesture;
import org.tripole.app.Selection;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.text.ChangeText;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.view.Focus;
import org.tripole.view.Neighbourhood;
import org.tripole.view.Pins;
import org.tripole.view.Route;
import org.tripole.view.Viewing;

/** What can be done to nodes of the picture from menu, palette and keyboard. */
final class NodeActs {

    private final Core core;
    private final Store store;
    private final GraphCanvas canvas;
    private final ThingNames names;

    NodeActs(Core core, GraphCanvas canvas, ThingNames names) {
        this.core = core;
        this.store = core.store();
        this.canvas = canvas;
        this.names = names;
    }

    /** The selected nodes, in the order in which they were selected. */
    Set<Ref> selected() {
        return nodes(store.state().selected());
    }

    /** Where one stands in walking by keyboard; else what is selected. */
    Set<Ref> meant() {
        return core.walker().current().map(Set::of).orElseGet(this::selected);
    }

    /** Narrows the picture to these and their neighbours. */
    void focus(Collection<Ref> refs) {
        if (!refs.isEmpty()) {
            store.dispatch(new ViewingChange.SetFocus(Focus.on(nodes(refs))));
        }
    }

    /** Lets the focus reach so many ties farther, or less far when below 0. */
    void deepen(int steps) {
        Focus now = store.state().viewing().focus();
        store.dispatch(new ViewingChange.SetFocus(now.deeper(steps)));
    }

    /** Lets the focus reach that many ties, if there is a focus. */
    void focusAsDeepAs(int depth) {
        Focus now = store.state().viewing().focus();
        if (!now.isNone()) {
            store.dispatch(new ViewingChange.SetFocus(now.withDepth(depth)));
        }
    }

    /** Goes back from a focus to all. */
    void leaveFocus() {
        store.dispatch(new ViewingChange.SetFocus(Focus.NONE));
    }

    /** Whether somebody walks through the picture by keyboard. */
    boolean isWalking() {
        return core.walker().current().isPresent();
    }

    /** Walks no more. */
    void endWalk() {
        core.walker().end();
    }

    /** Selects all nodes in the part of the picture that shows. */
    void selectAllInView() {
        List<Ref> seen =
                canvas.nodePlaces().entrySet().stream()
                        .filter(node -> canvas.plotProperty().get().contains(node.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
        select(Selection.of(seen), ChangeText.SELECT_ALL);
    }

    /** Selects the drawn nodes that are not selected. */
    void invert() {
        select(Selection.of(others(selected())), ChangeText.SELECT_INVERTED);
    }

    /** Adds to {@code refs} what is tied to them, and selects all of it. */
    void selectNeighbours(Collection<Ref> refs) {
        List<Ref> together = new ArrayList<>(refs);
        neighbourhood().forEach(around -> together.addAll(around.of(refs)));
        select(Selection.of(together), ChangeText.SELECT_NEIGHBOURS);
    }

    /** Puts these away. */
    void hide(Collection<Ref> refs) {
        Gesture once = new Gesture();
        store.dispatch(new ViewingChange.Hide(nodes(refs)), once);
        store.dispatch(new Change.Select(store.state().selection().without(refs)), once);
    }

    /** Puts all away that is drawn but these. */
    void hideOthers(Collection<Ref> refs) {
        hide(others(refs));
    }

    /** Brings back all that was put away by hand. */
    void unhide() {
        store.dispatch(new ViewingChange.Unhide());
    }

    /** Keeps these where they are; when all of them are kept already, lets them go. */
    void togglePin(Collection<Ref> refs) {
        Set<Ref> nodes = nodes(refs);
        if (arePinned(nodes)) {
            store.dispatch(new ViewingChange.Unpin(nodes));
        } else {
            store.dispatch(new ViewingChange.Pin(places(nodes)));
        }
    }

    /** Moves these by pixels and keeps them there; under the same gesture it is one step. */
    void nudge(Collection<Ref> refs, Point by, Gesture gesture) {
        Viewing viewing = store.state().viewing();
        Map<Ref, Point> pins =
                viewing.placing().pins(); // the picture may still be on its way there
        Point origin = canvas.worldAt(new Point(0, 0));
        Point step = canvas.worldAt(by).plus(-origin.x(), -origin.y());
        Map<Ref, Point> places = places(nodes(refs));
        places.replaceAll(
                (ref, seen) -> {
                    Point from = Pins.world(pins.getOrDefault(ref, seen), viewing.aspect());
                    return Pins.share(from.plus(step.x(), step.y()), viewing.aspect());
                });
        if (!places.isEmpty()) {
            store.dispatch(new ViewingChange.Pin(places), gesture);
        }
    }

    /** Whether all of these are pinned. */
    boolean arePinned(Collection<Ref> refs) {
        return store.state().viewing().placing().pins().keySet().containsAll(refs);
    }

    /** Lets all pinned nodes go. */
    void unpinAll() {
        store.dispatch(new ViewingChange.Unpin(store.state().viewing().placing().pins().keySet()));
    }

    /** Draws how two actors are tied. */
    void route(Ref from, Ref to) {
        store.dispatch(new ViewingChange.ShowRoute(new Route(from, to)));
    }

    /** Draws how the two selected actors are tied. */
    void routeOfSelection() {
        List<Ref> both = List.copyOf(selected());
        route(both.get(0), both.get(1));
    }

    /** Draws no path any more. */
    void clearRoute() {
        store.dispatch(new ViewingChange.ShowRoute(null));
    }

    /** Flies until the selection fills the plot. */
    void fitSelection() {
        canvas.fitTo(selected());
    }

    /** Puts the names of these on the clipboard, a line each. */
    void copyNames(Collection<Ref> refs) {
        FxClipboard.put(refs.stream().map(names::of).collect(Collectors.joining("\n")));
    }

    private Set<Ref> others(Collection<Ref> refs) {
        Set<Ref> others = new LinkedHashSet<>();
        neighbourhood().forEach(around -> others.addAll(around.drawn()));
        others.removeAll(refs);
        return others;
    }

    /** The figure's neighbourhoods, if there is a figure. */
    private List<Neighbourhood> neighbourhood() {
        return core.recompute().derivedProperty().get().stream()
                .map(ready -> new Neighbourhood(ready.scene()))
                .toList();
    }

    private Map<Ref, Point> places(Collection<Ref> refs) {
        double aspect = store.state().viewing().aspect();
        Map<Ref, Point> places = new LinkedHashMap<>();
        for (Ref ref : refs) {
            canvas.pixelOf(ref)
                    .map(canvas::worldAt)
                    .ifPresent(at -> places.put(ref, Pins.share(at, aspect)));
        }
        return places;
    }

    private void select(Selection selection, ChangeText way) {
        store.dispatch(new Change.SelectSeveral(selection, way));
    }

    private static Set<Ref> nodes(Collection<Ref> refs) {
        Set<Ref> nodes = new LinkedHashSet<>(refs);
        nodes.removeIf(ref -> !Pins.canHold(ref));
        return nodes;
    }
}
