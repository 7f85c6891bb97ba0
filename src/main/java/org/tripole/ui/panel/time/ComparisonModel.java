package org.tripole.ui.panel.time;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.score.DateComparison;
import org.tripole.score.Moment;
import org.tripole.ui.panel.Words;
import org.tripole.view.ComparedDay;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

/**
 * What differs between the day shown and the one that it is compared with; worked out beside the
 * window, the same that the picture marks.
 */
public final class ComparisonModel {

    private final Store store;
    private final ObservableValue<Optional<Derived>> derived;
    private final Beside beside;
    private final Words words;
    private final ReadOnlyObjectWrapper<Comparison> comparison =
            new ReadOnlyObjectWrapper<>(Comparison.NONE);
    private final ChangeListener<Optional<Derived>> onDerived = (property, before, now) -> update();
    private JobRunner.Handle running = () -> {};
    private long revision;

    /** A model that follows what is derived from the state, from attaching on. */
    public ComparisonModel(
            Store store, ObservableValue<Optional<Derived>> derived, Beside beside, Words words) {
        this.store = store;
        this.derived = derived;
        this.beside = beside;
        this.words = words;
    }

    /**
     * Where the work is done.
     *
     * @param onFailure hears of faults of the program
     */
    public record Beside(JobRunner runner, Consumer<RuntimeException> onFailure) {}

    /** The differences in words; none while no day is compared with. */
    ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** Selects what a row is about. */
    void open(Ref ref) {
        store.dispatch(Change.Select.only(ref));
    }

    void attach() {
        derived.addListener(onDerived);
        update();
    }

    void detach() {
        derived.removeListener(onDerived);
        running.cancel();
        revision++;
    }

    private void update() {
        running.cancel();
        long asked = ++revision;
        Optional<Derived> compared =
                derived.getValue().filter(now -> now.state().question().comparedWith().isPresent());
        if (compared.isEmpty()) {
            comparison.set(Comparison.NONE);
            return;
        }
        running =
                beside.runner()
                        .start(
                                job(compared.get()),
                                JobRunner.Answers.of(
                                        answer -> accept(asked, answer), beside.onFailure()));
    }

    private void accept(long asked, Comparison answer) {
        if (asked == revision) {
            comparison.set(answer);
        }
    }

    private Job<Comparison> job(Derived now) {
        return progress ->
                new ComparisonWriter(now.state().dataset(), changes(now), words).comparison();
    }

    /** The same that the picture marks; nothing changes where a day is compared with itself. */
    private static DateComparison changes(Derived now) {
        Moment here = new Moment(now.network(), now.scores());
        return now.scene()
                .analysis()
                .compared()
                .map(ComparedDay::changes)
                .orElseGet(() -> DateComparison.between(here, here));
    }
}
