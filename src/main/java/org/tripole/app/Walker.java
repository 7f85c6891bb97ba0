package org.tripole.app;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.draw.Ref;
import org.tripole.view.Ways;

/**
 * Somebody who walks through the network by keyboard, as far as what is derived lets them. Like
 * camera and hover no part of the state: nobody undoes a step.
 */
public final class Walker {

    private final Store store;
    private final ReadOnlyObjectProperty<Optional<Derived>> derived;
    private final ReadOnlyObjectWrapper<Optional<Walk>> walk =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<Optional<Derived>> onDerived = (property, before, now) -> stay();
    private final ChangeListener<AppState> onState =
            (property, before, now) -> giveWay(before.selected(), now.selected());

    /** A walker through what is derived from the state of {@code store}. */
    public Walker(Store store, ReadOnlyObjectProperty<Optional<Derived>> derived) {
        this.store = store;
        this.derived = derived;
    }

    /** The walk; empty while nobody walks. */
    public ReadOnlyObjectProperty<Optional<Walk>> walkProperty() {
        return walk.getReadOnlyProperty();
    }

    /** Where the walker is; empty while nobody walks. */
    public Optional<Ref> current() {
        return walk.get().map(Walk::current);
    }

    /** Starts to listen. */
    public void attach() {
        derived.addListener(onDerived);
        store.stateProperty().addListener(onState);
    }

    /** Stops to listen. */
    public void detach() {
        store.stateProperty().removeListener(onState);
        derived.removeListener(onDerived);
    }

    /** Chooses what leads in a direction, from the start when nobody walks yet. */
    public void choose(Direction direction) {
        move(now -> now.towards(direction, ways()));
    }

    /** Chooses what leads so many places farther clockwise, from the start if need be. */
    public void turn(int places) {
        move(now -> now.turned(places, ways()));
    }

    /** Goes along what is chosen. */
    public void follow() {
        walk.set(walk.get().map(Walk::followed));
    }

    /** Goes back by one step. */
    public void back() {
        walk.set(walk.get().map(Walk::returned));
    }

    /** Begins anew: at what was selected last, else at the node with the most ways. */
    public void begin() {
        walk.set(start().map(Walk::from));
    }

    /** Walks no more. */
    public void end() {
        walk.set(Optional.empty());
    }

    private Ways ways() {
        return derived.get()
                .map(ready -> ready.scene().ways())
                .orElseThrow(() -> new IllegalStateException("Nothing is drawn to walk in"));
    }

    private void move(UnaryOperator<Walk> step) {
        walk.set(walk.get().or(() -> start().map(Walk::from)).map(step));
    }

    private Optional<Ref> start() {
        return derived.get().isEmpty()
                ? Optional.empty()
                : store.state().selection().last().filter(ways()::holds).or(ways()::start);
    }

    /** Another picture: what is gone from it cannot be walked on. */
    private void stay() {
        if (walk.get().isPresent()) {
            walk.set(derived.get().isEmpty() ? Optional.empty() : left());
        }
    }

    private Optional<Walk> left() {
        return walk.get().flatMap(now -> now.within(ways()));
    }

    /** Whoever selects something else by other means looks there; the walk would be in the way. */
    private void giveWay(Set<Ref> before, Set<Ref> now) {
        boolean isElsewhere =
                now.stream()
                        .filter(ref -> !before.contains(ref))
                        .anyMatch(ref -> !current().equals(Optional.of(ref)));
        if (isElsewhere) {
            end();
        }
    }
}
