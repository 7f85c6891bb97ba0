package org.tripole.app;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Holds the one state of the program and its history.
 *
 * <p>Belongs to the thread that made it. A listener of the state must not dispatch: it would change
 * what the listeners after it are still being told.
 */
public final class Store {

    private final Thread home = Thread.currentThread();
    private final ReadOnlyObjectWrapper<AppState> state;
    private final ReadOnlyObjectWrapper<History> history =
            new ReadOnlyObjectWrapper<>(History.EMPTY);
    private boolean isTelling;

    /** A store in the state {@code initial} without history. */
    public Store(AppState initial) {
        this.state = new ReadOnlyObjectWrapper<>(initial);
    }

    /** The state now. */
    public AppState state() {
        return state.get();
    }

    /** The state, to be listened to. */
    public ReadOnlyObjectProperty<AppState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What can be undone and redone. */
    public ReadOnlyObjectProperty<History> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Makes the change; one that alters nothing leaves no step. */
    public void dispatch(Change change) {
        dispatch(change, null);
    }

    /** Makes the change as part of a gesture, whose changes are one step together. */
    public void dispatch(Change change, @Nullable Gesture gesture) {
        requireMayChange(change);
        AppState before = state.get();
        AppState after = change.applyTo(before);
        if (!after.equals(before)) {
            become(new History.Move(history.get().after(change, before, after, gesture), after));
        }
    }

    /** Takes the last step back; does nothing when there is none. */
    public void undo() {
        undo(1);
    }

    /** Takes the last steps back at once, as many as there are up to {@code steps}. */
    public void undo(int steps) {
        requireMayChange("Undo");
        move(steps, History.Move::undo);
    }

    /** Takes the step again that was taken back last; does nothing when there is none. */
    public void redo() {
        redo(1);
    }

    /**
     * Takes the last steps again that were taken back, as many as there are up to {@code steps}.
     */
    public void redo(int steps) {
        requireMayChange("Redo");
        move(steps, History.Move::redo);
    }

    private void move(int steps, Function<History.Move, Optional<History.Move>> way) {
        History.Move start = new History.Move(history.get(), state.get());
        History.Move reached = start;
        for (int i = 0; i < steps; i++) {
            reached = way.apply(reached).orElse(reached);
        }
        if (reached != start) {
            become(reached);
        }
    }

    private void become(History.Move next) {
        isTelling = true;
        try {
            history.set(next.history());
            state.set(next.state());
        } finally {
            isTelling = false;
        }
    }

    /** In words only when it may not: an opened record is a long text. */
    private void requireMayChange(Object what) {
        if (Thread.currentThread() != home) {
            throw new IllegalStateException(
                    what
                            + " must come on thread "
                            + home.getName()
                            + ", but came on "
                            + Thread.currentThread().getName());
        }
        if (isTelling) {
            throw new IllegalStateException(what + " must not come from a listener of the state");
        }
    }
}
