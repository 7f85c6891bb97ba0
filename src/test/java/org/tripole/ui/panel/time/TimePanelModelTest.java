package org.tripole.ui.panel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Change;
import org.tripole.app.Gesture;
import org.tripole.app.OpenData;
import org.tripole.app.Store;
import org.tripole.domain.TargetId;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.ui.panel.Shipped;

class TimePanelModelTest {

    private final TimeForTests time = TimeForTests.attached();
    private final TimePanelModel model = time.model;

    @Test
    void itTellsTheDateTheActsShownUntilThenAndTheRecord() {
        TimePanelModel.Line line = model.lineProperty().get();

        assertThat(line.date()).isEqualTo("21 Nov 2026");
        assertThat(line.compared()).isEmpty();
        assertThat(line.acts()).isEqualTo("2,909 acts by then");
        assertThat(line.back()).isEmpty();
        assertThat(line.record()).endsWith("version 2026.11.21");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-26, 2025-07-26",
        "' 2025-07 ', 2025-07-31",
        "2025, 2025-12-31",
        "2026, 2026-11-21",
        "2026-11, 2026-11-21",
        "Dec 2024, 2024-12-31",
        "december 2024, 2024-12-31",
        "Sep 2024, 2024-09-30",
        "12 Mar 2024, 2024-03-12",
        "3 JULY 2023, 2023-07-03",
        "'March 12, 2024', 2024-03-12"
    })
    void aTypedDateMeansItsLastDayWithinTheRecord(String typed, String day) {
        assertThat(model.enter(Hand.DAY, typed)).isEmpty();
        assertThat(time.asOf()).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "2025-13", "26.7.2025", "2025-02-30", "31 Feb 2024", "Dec"})
    void whatIsNoDateIsSaidToBeNone(String typed) {
        assertThat(model.enter(Hand.DAY, typed)).startsWith("Type a date such as");
        assertThat(time.store.state()).isEqualTo(Shipped.opened());
    }

    @Test
    void aDateAfterTheRecordIsRefusedWithItsEnd() {
        assertThat(model.enter(Hand.DAY, "2027")).isEqualTo("The record ends on 21 Nov 2026.");
    }

    @Test
    void fromAnEarlierDateAWayLeadsBack() {
        time.type("2025-07-26");
        assertThat(model.lineProperty().get().back()).isEqualTo("Back to 21 Nov 2026");

        model.goBack();
        assertThat(model.lineProperty().get().date()).isEqualTo("21 Nov 2026");
    }

    @Test
    void arrowsStepOverTheDaysWithActsAndPagesOverYears() {
        time.type("2025-07-31");
        model.move(Hand.DAY, Stride.EARLIER, null);
        assertThat(time.asOf()).isEqualTo("2025-07-26");
        model.move(Hand.DAY, Stride.EARLIER, null);
        assertThat(time.asOf()).isBefore("2025-07-26");
        model.move(Hand.DAY, Stride.LATER, null);
        assertThat(time.asOf()).isEqualTo("2025-07-26");
        model.move(Hand.DAY, Stride.YEAR_EARLIER, null);
        assertThat(time.asOf()).isEqualTo("2024-07-26");
        model.move(Hand.DAY, Stride.YEAR_LATER, null);
        assertThat(time.asOf()).isEqualTo("2025-07-26");
    }

    @Test
    void homeAndEndLeadToTheFirstActAndToTheEndAndNothingLeadsBeyond() {
        model.move(Hand.DAY, Stride.FIRST, null);
        assertThat(time.asOf()).isEqualTo("2011-12-01");
        model.move(Hand.DAY, Stride.YEAR_EARLIER, null);
        assertThat(time.asOf()).isEqualTo("2011-12-01");
        model.move(Hand.DAY, Stride.LAST, null);
        model.move(Hand.DAY, Stride.LATER, null);
        assertThat(time.asOf()).isEqualTo("2026-11-21");
    }

    @Test
    void aDragIsOneStepOfTheHistory() {
        Gesture drag = new Gesture();
        model.moveTo(Hand.DAY, LocalDate.parse("2025-05-01"), drag);
        model.moveTo(Hand.DAY, LocalDate.parse("2024-05-01"), drag);
        model.moveTo(Hand.DAY, LocalDate.parse("2023-05-01"), drag);
        assertThat(time.store.historyProperty().get().size()).isEqualTo(1);

        time.store.undo();
        assertThat(time.asOf()).isEqualTo("2026-11-21");
    }

    @Test
    void aStepTellsTheNewActsAndWhoHasAnotherLabel() {
        time.type("2026-02-19");
        model.move(Hand.DAY, Stride.LATER, null);

        assertThat(model.newsProperty().get())
                .startsWith("20 Feb 2026: ")
                .contains("India now leaning alliance-led");
    }

    @Test
    void aStepBackTellsHowManyActsLess() {
        time.type("2026-02-20");
        model.move(Hand.DAY, Stride.EARLIER, null);

        assertThat(model.newsProperty().get())
                .startsWith("19 Feb 2026: ")
                .contains(" less")
                .contains("India now between UN-centric and alliance-led");
    }

    @Test
    void afterAnotherChangeThanTheDayThereIsNoNews() {
        time.type("2025");
        time.store.dispatch(
                new Change.SetFilter(time.store.state().filter().withAboutAiOnly(false)));

        assertThat(model.newsProperty().get()).isEmpty();
    }

    @Test
    void theSliderSpansTheActsThatTheFilterShows() {
        assertThat(span().first()).isEqualTo("2011-12-01");
        time.store.dispatch(
                new Change.SetFilter(time.store.state().filter().withRegions(Set.of("Africa"))));
        assertThat(model.lineProperty().get().acts()).isEqualTo("521 acts by then");
        assertThat(span().last()).isEqualTo("2026-11-21");
    }

    @Test
    void comparingBeginsAYearBeforeAndEndsByTheSameButton() {
        model.toggleComparing();
        assertThat(model.lineProperty().get().compared()).isEqualTo("21 Nov 2025");
        model.move(Hand.COMPARED, Stride.LAST, null);
        assertThat(model.day(Hand.COMPARED)).contains(day("2026-11-21"));
        assertThat(time.asOf()).isEqualTo("2026-11-21");

        model.toggleComparing();
        assertThat(model.lineProperty().get().compared()).isEmpty();
    }

    @Test
    void aBarOfTheHistogramIsToldInWords() {
        assertThat(model.actsAround(day("2025-12-24")).orElseThrow())
                .startsWith("Dec 2025: 593 acts\nUN-centric: 575\nAlliance-led: 18\n");
    }

    @Test
    void whileNothingIsOpenItSaysNothing() {
        Store empty = new Store(AppState.opening(OpenData.none(), Appearance.STANDARD));
        TimePanelModel blank =
                new TimePanelModel(
                        empty, new SimpleObjectProperty<>(Optional.empty()), Shipped.WORDS);
        blank.attach();

        assertThat(blank.lineProperty().get()).isEqualTo(TimePanelModel.Line.BLANK);
        assertThat(blank.trackProperty().get()).isEmpty();
    }

    private TimeSpan span() {
        return model.trackProperty().get().orElseThrow().span();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void aQuestionOfBackingLeavesTheActsOfThoseWhoAnswerIt() {
        Backable waico = new Backable.One(new TargetId("waico"));
        Filter asked = Filter.standard().withBacking(Backing.ofAll(List.of(waico)));
        AppState state = Shipped.opened();
        AppState answered = state.withQuestion(state.question().withFilter(asked));
        assertThat(Calendar.of(answered).countUntil(state.asOf()))
                .isPositive()
                .isLessThan(Calendar.of(state).countUntil(state.asOf()));
    }
}
