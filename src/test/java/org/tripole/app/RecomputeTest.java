package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.view.PlotShape;
import org.tripole.view.TiesShown;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

class RecomputeTest {

    private static final Dataset SHIPPED =
            new DataFolder(Path.of("data")).read(Progress.NONE).dataset().orElseThrow();

    private final HeldRunner runner = new HeldRunner();
    private final List<RuntimeException> failures = new ArrayList<>();

    @Test
    void whatFollowsFromTheStateArrivesOnceTheJobWasRun() {
        Store store = shipped();
        Recompute recompute = following(store);

        assertThat(recompute.derivedProperty().get()).isEmpty();
        runner.runNext();

        assertThat(recompute.derivedProperty().get().orElseThrow().state())
                .isEqualTo(store.state());
    }

    @Test
    void anAnswerToAnOlderStateIsDropped() {
        Store store = shipped();
        Recompute recompute = following(store);
        store.dispatch(new Change.SetFilter(Filter.open()));

        runner.runLast();
        runner.runNext();

        assertThat(recompute.derivedProperty().get().orElseThrow().network().filter())
                .isEqualTo(Filter.open());
        assertThat(runner.cancelled).isEqualTo(1);
    }

    @Test
    void aSelectionAsksForNothingNew() {
        Store store = shipped();
        following(store);
        runner.runNext();

        store.dispatch(Change.Select.only(new Ref(Ref.Kind.ACTOR, "IND")));

        assertThat(runner.held).isEmpty();
    }

    @Test
    void aSelectionCountsWhereItDecidesWhichTiesAreDrawn() {
        Store store = shipped();
        following(store);
        store.dispatch(new ViewingChange.ShowTies(TiesShown.OF_SELECTION));
        runner.held.clear();

        store.dispatch(Change.Select.only(new Ref(Ref.Kind.ACTOR, "IND")));

        assertThat(runner.held).hasSize(1);
    }

    @Test
    void nothingIsDerivedWhileNoFolderIsOpen() {
        following(new Store(AppState.opening(OpenData.none(), Appearance.STANDARD)));

        assertThat(runner.held).isEmpty();
    }

    @Test
    void afterDetachingNothingIsAskedForOrAccepted() {
        Store store = shipped();
        Recompute recompute = following(store);
        recompute.detach();
        runner.runNext();
        store.dispatch(new Change.SetFilter(Filter.open()));

        assertThat(recompute.derivedProperty().get()).isEmpty();
        assertThat(runner.held).isEmpty();
    }

    @Test
    void aChangeOfWhatIsDrawnKeepsNetworkScoresAndPlaces() {
        Pipeline pipeline = new Pipeline();
        AppState state = shipped().state();
        Derived first = pipeline.derive(state, Progress.NONE);
        AppState otherTies = new ViewingChange.ShowTies(TiesShown.ALL).applyTo(state);

        Derived second = pipeline.derive(otherTies, Progress.NONE);

        assertThat(second.network()).isSameAs(first.network());
        assertThat(second.scores()).isSameAs(first.scores());
        assertThat(second.positions()).isSameAs(first.positions());
        assertThat(second.scene().spec().ties()).isEqualTo(TiesShown.ALL);
    }

    @Test
    void anotherShapeLaysOutAnewButScoresNothing() {
        Pipeline pipeline = new Pipeline();
        AppState state = shipped().state();
        Derived first = pipeline.derive(state, Progress.NONE);

        Derived second =
                pipeline.derive(
                        new ViewingChange.Reshape(PlotShape.of(2)).applyTo(state), Progress.NONE);

        assertThat(second.scores()).isSameAs(first.scores());
        assertThat(second.positions().aspect()).isEqualTo(2);
    }

    private Recompute following(Store store) {
        Recompute recompute = new Recompute(store, new Pipeline(), runner, failures::add);
        recompute.attach();
        return recompute;
    }

    private static Store shipped() {
        OpenData data = new OpenData(Path.of("data"), SHIPPED, List.of());
        return new Store(AppState.opening(data, Appearance.STANDARD));
    }

    /** Holds jobs until the test runs them, in the order it wants. */
    private static final class HeldRunner implements JobRunner {

        private final List<Runnable> held = new ArrayList<>();
        private int cancelled;

        @Override
        public <T> Handle start(Job<T> job, Answers<T> answers) {
            held.add(() -> answers.onDone().accept(job.run(Progress.NONE)));
            boolean[] isCancelled = new boolean[1];
            return () -> {
                if (!isCancelled[0]) {
                    isCancelled[0] = true;
                    cancelled++;
                }
            };
        }

        void runNext() {
            held.remove(0).run();
        }

        void runLast() {
            held.remove(held.size() - 1).run();
        }
    }
}
