package org.tripole.ui.panel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.OpenData;
import org.tripole.app.Store;
import org.tripole.ui.panel.Shipped;

class TimePanelModelTest {

    private final Store store = new Store(Shipped.opened());
    private final TimePanelModel model = new TimePanelModel(store, Shipped.WORDS);

    @BeforeEach
    void attach() {
        model.attach();
    }

    @Test
    void itTellsTheDateTheActsUntilThenAndTheRecord() {
        TimePanelModel.Line line = model.lineProperty().get();

        assertThat(line.date()).isEqualTo("21 Nov 2026");
        assertThat(line.acts()).isEqualTo("4,905 acts by then");
        assertThat(line.back()).isEmpty();
        assertThat(line.record()).endsWith("version 2026.11.21");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-26, 2025-07-26",
        "' 2025-07 ', 2025-07-31",
        "2025, 2025-12-31",
        "2026, 2026-11-21",
        "2026-11, 2026-11-21"
    })
    void aTypedDateMeansItsLastDayWithinTheRecord(String typed, String day) {
        assertThat(model.enter(typed)).isEmpty();
        assertThat(store.state().asOf()).isEqualTo(LocalDate.parse(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2025-13", "26.7.2025", "2025-02-30"})
    void whatIsNoDateIsSaidToBeNone(String typed) {
        assertThat(model.enter(typed)).startsWith("Type a date such as");
        assertThat(store.state()).isEqualTo(Shipped.opened());
    }

    @Test
    void aDateAfterTheRecordIsRefusedWithItsEnd() {
        assertThat(model.enter("2027")).isEqualTo("The record ends on 21 Nov 2026.");
    }

    @Test
    void fromAnEarlierDateAWayLeadsBack() {
        model.enter("2025-07-26");
        assertThat(model.lineProperty().get().back()).isEqualTo("Back to 21 Nov 2026");

        model.goBack();
        assertThat(model.lineProperty().get().date()).isEqualTo("21 Nov 2026");
    }

    @Test
    void whileNothingIsOpenItSaysNothing() {
        Store empty = new Store(AppState.opening(OpenData.none(), Appearance.STANDARD));
        TimePanelModel blank = new TimePanelModel(empty, Shipped.WORDS);
        blank.attach();

        assertThat(blank.lineProperty().get()).isEqualTo(TimePanelModel.Line.BLANK);
    }
}
