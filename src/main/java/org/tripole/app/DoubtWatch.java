package org.tripole.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import org.tripole.score.Doubt;
import org.tripole.score.Draws;
import org.tripole.score.MonteCarlo;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

/**
 * Draws how sure the positions are, behind everything else, whenever other positions were derived.
 * Positions that differ only in where they stand are not drawn for again.
 */
public final class DoubtWatch {

    /** Enough that shares are steady to the whole per cent; METHOD.md 8. */
    public static final Draws DRAWS = new Draws(500, 20261121L);

    private final ReadOnlyObjectProperty<Optional<Derived>> derived;
    private final JobRunner runner;
    private final Consumer<RuntimeException> onFailure;
    private final ReadOnlyObjectWrapper<DoubtAnswer> doubt =
            new ReadOnlyObjectWrapper<>(new DoubtAnswer.None());
    private final ChangeListener<Optional<Derived>> listener =
            (property, before, now) -> onDerived(now);
    private JobRunner.Handle running = () -> {};
    private List<Object> drawnFor = List.of();

    /**
     * Follows {@code derived} from {@link #attach} on.
     *
     * @param runner a runner whose jobs give way to all others
     * @param onFailure hears of faults of the program
     */
    public DoubtWatch(
            ReadOnlyObjectProperty<Optional<Derived>> derived,
            JobRunner runner,
            Consumer<RuntimeException> onFailure) {
        this.derived = derived;
        this.runner = runner;
        this.onFailure = onFailure;
    }

    /** How sure the positions are, as far as it is known by now. */
    public ReadOnlyObjectProperty<DoubtAnswer> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /** Starts to follow what is derived. */
    public void attach() {
        derived.addListener(listener);
        onDerived(derived.get());
    }

    /** Stops to follow and cancels what runs. */
    public void detach() {
        derived.removeListener(listener);
        running.cancel();
    }

    private void onDerived(Optional<Derived> now) {
        List<Object> wanted = now.map(DoubtWatch::key).orElse(List.of());
        if (wanted.equals(drawnFor)) {
            return;
        }
        running.cancel();
        drawnFor = wanted;
        doubt.set(now.isPresent() ? new DoubtAnswer.Counting(0) : new DoubtAnswer.None());
        now.ifPresent(ready -> start(ready.state(), wanted));
    }

    private void start(AppState state, List<Object> asked) {
        Job<Doubt> job =
                progress ->
                        MonteCarlo.run(
                                state.dataset(), state.asOf(), state.weights(), DRAWS, progress);
        running =
                runner.start(
                        job,
                        new JobRunner.Answers<>(
                                answer -> tell(asked, new DoubtAnswer.Known(answer)),
                                onFailure,
                                done -> tell(asked, new DoubtAnswer.Counting(done))));
    }

    private void tell(List<Object> asked, DoubtAnswer answer) {
        if (asked == drawnFor) {
            doubt.set(answer);
        }
    }

    private static List<Object> key(Derived derived) {
        AppState state = derived.state();
        return List.of(state.dataset(), state.weights(), state.asOf());
    }
}
