package org.tripole.ui.panel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Selection;
import org.tripole.app.Store;
import org.tripole.domain.ActorId;
import org.tripole.draw.Ref;
import org.tripole.exchange.Cell;
import org.tripole.ui.panel.Shipped;
import org.tripole.ui.panel.WaitingRunner;
import org.tripole.work.DirectRunner;
import org.tripole.work.JobRunner;

class StateTableModelTest {

    private static final ActorId AFGHANISTAN = new ActorId("AFG");
    private static final ActorId INDIA = new ActorId("IND");
    private static final ActorId JAPAN = new ActorId("JPN");
    private static final ActorId KENYA = new ActorId("KEN");
    private static final Ref WAICO = new Ref(Ref.Kind.TARGET, "waico");

    private final Store store = new Store(Shipped.opened());
    private final ReadOnlyObjectWrapper<Optional<Derived>> derived =
            new ReadOnlyObjectWrapper<>(Optional.of(Shipped.derived(store.state())));
    private final StateTableModel model = model(new DirectRunner());

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void allStatesAreListedByTheAlphabetUntilSomebodySorts() {
        List<ActorId> states = states();

        assertThat(states).hasSameSizeAs(Shipped.DATASET.actors());
        assertThat(states.get(0)).isEqualTo(AFGHANISTAN);
        assertThat(model.count()).isEqualTo(states.size());
    }

    @Test
    void typingKeepsStatesByNameByLabelAndByRegion() {
        assertThat(model.matching("cote d", List.of())).containsExactly(new ActorId("CIV"));
        assertThat(model.matching("KEN", List.of())).contains(KENYA);
        assertThat(names("leaning shanghai", Told.LABEL))
                .isNotEmpty()
                .allMatch("Leaning Shanghai-hosted"::equals);
        assertThat(names("oceania", Told.REGION)).hasSize(16).allMatch("Oceania"::equals);
    }

    @Test
    void everyWordThatIsTypedNarrowsFurther() {
        assertThat(names("africa", Told.LABEL)).anyMatch(label -> !label.startsWith("Leaning"));
        assertThat(names("africa leaning", Told.STATE))
                .containsExactly("African Union", "Sierra Leone", "Zambia");
        assertThat(names("africa leaning", Told.LABEL)).allMatch(label -> label.startsWith("Lean"));
        assertThat(model.matching("no such state", List.of())).isEmpty();
    }

    @Test
    void figuresAreSortedByTheirSizeAndEqualOnesByTheAlphabet() {
        List<ActorId> byStraddle = model.matching("", List.of(down(Told.STRADDLE)));

        List<Double> figures =
                byStraddle.stream().flatMap(id -> number(id, Told.STRADDLE)).toList();
        assertThat(figures)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .hasSizeGreaterThan(150);
        List<ActorId> byRegion = model.matching("", List.of(up(Told.REGION)));
        assertThat(byRegion.get(0)).isEqualTo(new ActorId("DZA"));
    }

    @Test
    void whatIsNotKnownComesLastEitherWay() {
        ActorId union = new ActorId("EU");
        assertThat(value(union, Told.REGION)).isInstanceOf(Value.Unknown.class);

        assertThat(last(up(Told.REGION), 2)).contains(union);
        assertThat(last(down(Told.REGION), 2)).contains(union);
    }

    @Test
    void aCellSaysWhatTheInspectorSays() {
        assertThat(value(INDIA, Told.LABEL).shown()).isEqualTo("Leaning alliance-led");
        assertThat(value(INDIA, Told.TIES).shown()).isEqualTo("26");
        assertThat(value(INDIA, Told.POPULATION).shown()).matches("1,\\d{3},\\d{3},\\d{3}");
        assertThat(value(INDIA, Told.KIND).shown()).isEqualTo("State");
        double sum =
                Stream.of(0, 1, 2)
                        .map(k -> model.value(INDIA, new StateColumn(Told.SHARES, k)))
                        .mapToDouble(share -> ((Value.Figure) share).number())
                        .sum();
        assertThat(sum).isBetween(0.999999, 1.000001);
    }

    @Test
    void aThinStateIsMarkedAndAnUnknownCellSaysWhy() {
        assertThat(value(AFGHANISTAN, Told.STATE))
                .isInstanceOfSatisfying(
                        Value.Name.class, name -> assertThat(name.isThin()).isTrue());
        assertThat(value(AFGHANISTAN, Told.STATE).spoken()).isEqualTo("Afghanistan, thin evidence");
        Value unknown = value(new ActorId("EU"), Told.REGION);
        assertThat(unknown.shown()).isEqualTo("\u2013");
        assertThat(unknown.spoken()).isEqualTo("not stated in the data");
        assertThat(unknown.cell()).isEqualTo(Cell.EMPTY);
    }

    @Test
    void longMeasurementsAreAwaitedUntilTheyAreThere() {
        WaitingRunner runner = new WaitingRunner();
        StateTableModel patient = model(runner);
        patient.attach();
        assertThat(runner.count()).isZero();

        patient.measure(true);
        StateColumn betweenness = new StateColumn(Told.BETWEENNESS, 0);
        assertThat(patient.value(INDIA, betweenness)).isInstanceOf(Value.Awaited.class);
        assertThat(patient.factsProperty().get().orElseThrow().isMeasuring()).isTrue();

        runner.finish();
        assertThat(patient.value(INDIA, betweenness)).isInstanceOf(Value.Figure.class);
        assertThat(patient.factsProperty().get().orElseThrow().isMeasuring()).isFalse();
    }

    @Test
    void anotherFilterLeavesOtherStates() {
        filterTo("Africa");

        assertThat(states()).hasSize(54).contains(KENYA).doesNotContain(INDIA);
    }

    @Test
    void choosingOtherRowsReplacesTheSelection() {
        store.dispatch(new Change.Select(Selection.of(List.of(WAICO))));
        model.select(List.of(INDIA), states());

        assertThat(store.state().selected()).containsExactly(actor("IND"));
    }

    @Test
    void addingARowKeepsWhatElseIsSelectedAndSoDoesTakingOneOut() {
        store.dispatch(new Change.Select(Selection.of(List.of(WAICO, actor("IND")))));
        model.select(List.of(INDIA, KENYA), states());
        assertThat(store.state().selected()).containsExactly(WAICO, actor("IND"), actor("KEN"));

        model.select(List.of(KENYA), states());
        assertThat(store.state().selected()).containsExactly(WAICO, actor("KEN"));
    }

    @Test
    void whatIsNotListedIsNotTakenForDeselected() {
        store.dispatch(new Change.Select(Selection.of(List.of(actor("IND"), actor("KEN")))));
        model.select(List.of(KENYA), List.of(KENYA, JAPAN));

        assertThat(store.state().selected()).containsExactly(actor("IND"), actor("KEN"));
    }

    private StateTableModel model(JobRunner runner) {
        return new StateTableModel(
                new StateTableModel.Inputs(
                        store,
                        derived.getReadOnlyProperty(),
                        runner,
                        failure -> {
                            throw failure;
                        }),
                Shipped.WORDS);
    }

    private void filterTo(String region) {
        AppState state = store.state();
        store.dispatch(new Change.SetFilter(state.filter().withRegions(Set.of(region))));
        derived.set(Optional.of(Shipped.derived(store.state())));
    }

    private List<ActorId> states() {
        return model.matching("", List.of());
    }

    private Value value(ActorId id, Told told) {
        return model.value(id, new StateColumn(told, 0));
    }

    private Stream<Double> number(ActorId id, Told told) {
        return value(id, told) instanceof Value.Figure figure
                ? Stream.of(figure.number())
                : Stream.empty();
    }

    private List<String> names(String typed, Told told) {
        return model.matching(typed, List.of()).stream()
                .map(id -> value(id, told).shown())
                .toList();
    }

    private List<ActorId> last(SortKey key, int count) {
        List<ActorId> all = model.matching("", List.of(key));
        return all.subList(all.size() - count, all.size());
    }

    private static SortKey down(Told told) {
        return new SortKey(new StateColumn(told, 0), false);
    }

    private static SortKey up(Told told) {
        return new SortKey(new StateColumn(told, 0), true);
    }

    private static Ref actor(String id) {
        return new Ref(Ref.Kind.ACTOR, id);
    }
}
