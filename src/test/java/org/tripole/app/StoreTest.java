package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.text.ChangeText;
import org.tripole.view.PlotShape;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;

class StoreTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref CHILE = new Ref(Ref.Kind.ACTOR, "CHL");

    private final Store store = new Store(AppState.opening(OpenData.none(), Appearance.STANDARD));

    @Test
    void aChangeReachesTheListenersWithTheStateBeforeAndAfter() {
        List<TiesShown> told = new ArrayList<>();
        store.stateProperty()
                .addListener(
                        (property, before, now) -> {
                            told.add(before.viewing().ties());
                            told.add(now.viewing().ties());
                        });

        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));

        assertThat(told).containsExactly(TiesShown.STRONGEST, TiesShown.ALL);
    }

    @Test
    void dispatchingFromAListenerIsRefused() {
        AtomicReference<Throwable> refusal = new AtomicReference<>();
        store.stateProperty()
                .addListener(
                        (property, before, now) -> {
                            try {
                                store.dispatch(new Change.SetTheme("dark"));
                            } catch (IllegalStateException refused) {
                                refusal.set(refused);
                            }
                        });

        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));

        assertThat(refusal.get()).hasMessageContaining("must not come from a listener");
        assertThat(store.state().appearance().theme()).isEqualTo("light");
    }

    @Test
    void dispatchingIsPossibleAgainAfterAListenerThrew() {
        Thread.UncaughtExceptionHandler before =
                Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> {});
        try {
            store.stateProperty()
                    .addListener(
                            (property, old, now) -> {
                                throw new IllegalArgumentException("a faulty listener");
                            });
            store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));
            store.dispatch(new ViewingChange.ShowTies(TiesShown.OF_SELECTION));
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(before);
        }

        assertThat(store.state().viewing().ties()).isEqualTo(TiesShown.OF_SELECTION);
    }

    @Test
    void anotherThreadMayNotDispatch() throws InterruptedException {
        AtomicReference<Throwable> refusal = new AtomicReference<>();
        Thread stranger =
                new Thread(
                        () -> {
                            try {
                                store.dispatch(new Change.SetTheme("dark"));
                            } catch (IllegalStateException refused) {
                                refusal.set(refused);
                            }
                        },
                        "stranger");
        stranger.start();
        stranger.join();

        assertThat(refusal.get()).hasMessageContaining("stranger");
    }

    @Test
    void aChangeThatAltersNothingLeavesNoStep() {
        store.dispatch(new ViewingChange.ShowTies(TiesShown.STRONGEST));

        assertThat(store.historyProperty().get().undoName()).isEmpty();
    }

    @Test
    void undoAndRedoGoBackAndForthByName() {
        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));
        store.dispatch(new Change.SetFilter(Filter.open()));

        assertThat(store.historyProperty().get().undoName()).contains(ChangeText.FILTER_SCOPE);
        store.undo();
        assertThat(store.state().filter()).isEqualTo(Filter.standard());
        assertThat(store.state().viewing().ties()).isEqualTo(TiesShown.ALL);
        assertThat(store.historyProperty().get().redoName()).contains(ChangeText.FILTER_SCOPE);
        store.redo();
        assertThat(store.state().filter()).isEqualTo(Filter.open());
    }

    @Test
    void undoLeavesSelectionThemeAndShapeAsTheyAre() {
        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));
        store.dispatch(Change.Select.only(INDIA));
        store.dispatch(new Change.SetTheme("dark"));
        store.dispatch(new ViewingChange.Reshape(PlotShape.of(1.77)));

        store.undo();

        assertThat(store.state().viewing())
                .isEqualTo(Viewing.opening().withShape(PlotShape.of(1.77)));
        assertThat(store.state().selected()).containsExactly(INDIA);
        assertThat(store.state().appearance().theme()).isEqualTo("dark");
    }

    @Test
    void lookingAtOneThingAfterAnotherIsNoStepAndKeepsWhatCouldBeRedone() {
        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));
        store.undo();

        store.dispatch(Change.Select.only(INDIA));
        store.dispatch(Change.Select.only(CHILE));

        assertThat(store.historyProperty().get().size()).isZero();
        assertThat(store.historyProperty().get().redoName()).contains(ChangeText.TIES);
    }

    @Test
    void aSelectionOfSeveralThatWasLostComesBack() {
        store.dispatch(Change.Select.only(INDIA));
        store.dispatch(new Change.Select(store.state().selection().toggled(CHILE)));
        store.dispatch(new Change.Select(Selection.NONE));

        store.undo();
        assertThat(store.state().selected()).containsExactly(INDIA, CHILE);
        store.undo();
        assertThat(store.state().selected()).containsExactly(INDIA);
        store.redo();
        assertThat(store.state().selected()).containsExactly(INDIA, CHILE);
    }

    @Test
    void aLassoIsAStepByItsNameEvenWhenItCaughtOneThing() {
        store.dispatch(new Change.SelectSeveral(Selection.of(INDIA), ChangeText.SELECT_LASSO));

        assertThat(store.historyProperty().get().undoName()).contains(ChangeText.SELECT_LASSO);
        store.undo();
        assertThat(store.state().selected()).isEmpty();
    }

    @Test
    void whatAGestureDidToTheSelectionIsTakenBackWithIt() {
        Gesture once = new Gesture();
        store.dispatch(Change.Select.only(INDIA));
        store.dispatch(new ViewingChange.Hide(Set.of(INDIA)), once);
        store.dispatch(new Change.Select(Selection.NONE), once);
        assertThat(store.historyProperty().get().past(9))
                .containsExactly(new History.StepName(ChangeText.HIDE, List.of(INDIA)));

        store.undo();

        assertThat(store.state().selected()).containsExactly(INDIA);
        assertThat(store.state().viewing()).isEqualTo(Viewing.opening());
    }

    @Test
    void severalStepsGoBackAtOnceAndTellTheListenersOnce() {
        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));
        store.dispatch(new ViewingChange.OpenThin(true));
        store.dispatch(new Change.SetFilter(Filter.open()));
        List<AppState> told = new ArrayList<>();
        store.stateProperty().addListener((property, before, now) -> told.add(now));

        store.undo(2);

        assertThat(told).hasSize(1);
        assertThat(store.historyProperty().get().undoName()).contains(ChangeText.TIES);
        store.redo(5);
        assertThat(store.state().filter()).isEqualTo(Filter.open());
        assertThat(store.state().viewing().isThinOpen()).isTrue();
    }

    @Test
    void aNewStepForgetsWhatCouldBeRedone() {
        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));
        store.undo();
        store.dispatch(new ViewingChange.OpenThin(true));

        assertThat(store.historyProperty().get().redoName()).isEmpty();
    }

    @Test
    void changesOfOneGestureAreOneStep() {
        Gesture drag = new Gesture();
        store.dispatch(new Change.AsOf(LocalDate.parse("2025-01-01")), drag);
        store.dispatch(new Change.AsOf(LocalDate.parse("2025-02-01")), drag);
        store.dispatch(new Change.AsOf(LocalDate.parse("2025-03-01")), drag);

        assertThat(store.historyProperty().get().size()).isEqualTo(1);
        store.undo();
        assertThat(store.state().asOf()).isEqualTo(OpenData.none().dataset().facts().asOf());
    }

    @Test
    void theLatestStepsUpToTheCapacityAreKept() {
        LocalDate start = LocalDate.parse("2020-01-01");
        int steps = History.CAPACITY + 100;
        for (int day = 1; day <= steps; day++) {
            store.dispatch(new Change.AsOf(start.plusDays(day)));
        }
        for (int step = 0; step < steps; step++) {
            store.undo();
        }

        assertThat(store.state().asOf()).isEqualTo(start.plusDays(100));
    }

    @Test
    void openingAnotherFolderStartsAnewButKeepsTheLooks() {
        store.dispatch(new Change.SetTheme("dark"));
        store.dispatch(new ViewingChange.ShowTies(TiesShown.ALL));
        store.dispatch(Change.Select.only(INDIA));

        store.dispatch(new Change.Open(OpenData.none()));

        assertThat(store.historyProperty().get().undoName()).isEmpty();
        assertThat(store.state().selected()).isEmpty();
        assertThat(store.state().viewing().ties()).isEqualTo(TiesShown.STRONGEST);
        assertThat(store.state().appearance().theme()).isEqualTo("dark");
    }

    @Test
    void aSelectionKeepsItsOrderAndTogglesOneOut() {
        Selection both = Selection.of(INDIA).toggled(CHILE);

        assertThat(both.last()).contains(CHILE);
        assertThat(both.toggled(CHILE).refs()).isEqualTo(Set.of(INDIA));
    }

    @Test
    void aTextScaleBeyondItsBoundsIsRefused() {
        assertThatThrownBy(() -> store.dispatch(new Change.SetTextScale(2.1)))
                .hasMessageContaining("2.1");
    }
}
