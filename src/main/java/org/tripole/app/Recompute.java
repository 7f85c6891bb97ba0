package org.tripole.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.work.JobRunner;

/**
 * Keeps what is derived in step with the state. Every state that asks for another result gets a
 * revision number; an answer to an older one is dropped.
 */
public final class Recompute {

    private final Store store;
    private final Pipeline pipeline;
    private final JobRunner runner;
    private final Consumer<RuntimeException> onFailure;
    private final ReadOnlyObjectWrapper<Optional<Derived>> derived =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ChangeListener<AppState> listener =
            (property, before, now) -> onChange(before, now);
    private JobRunner.Handle running = () -> {};
    private long revision;

    /**
     * Follows {@code store} from {@link #attach} on.
     *
     * @param onFailure hears of faults of the program, on the store's thread
     */
    public Recompute(
            Store store,
            Pipeline pipeline,
            JobRunner runner,
            Consumer<RuntimeException> onFailure) {
        this.store = store;
        this.pipeline = pipeline;
        this.runner = runner;
        this.onFailure = onFailure;
    }

    /** What follows from the state; empty until the first answer and while no folder is open. */
    public ReadOnlyObjectProperty<Optional<Derived>> derivedProperty() {
        return derived.getReadOnlyProperty();
    }

    /** Starts to follow the store and derives from the state as it is. */
    public void attach() {
        store.stateProperty().addListener(listener);
        restart(store.state());
    }

    /** Stops to follow and cancels what runs. */
    public void detach() {
        store.stateProperty().removeListener(listener);
        running.cancel();
        revision++;
    }

    private void onChange(AppState before, AppState now) {
        if (!Pipeline.isSame(before, now)) {
            restart(now);
        }
    }

    private void restart(AppState state) {
        running.cancel();
        long asked = ++revision;
        if (state.data().isNone()) {
            derived.set(Optional.empty());
            return;
        }
        running =
                runner.start(
                        progress -> pipeline.derive(state, progress),
                        JobRunner.Answers.of(
                                answer -> accept(asked, answer),
                                failure -> onFailure.accept(failure)));
    }

    private void accept(long asked, Derived answer) {
        if (asked == revision) {
            derived.set(Optional.of(answer));
        }
    }
}
