package org.tripole.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.app.AppState;
import org.tripole.app.OpenData;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.data.DataFolder;
import org.tripole.ui.panel.Shipped;
import org.tripole.view.FigureParts;
import org.tripole.view.PlotShape;
import org.tripole.work.Progress;

class PlateInHandTest {

    private static final AppState BEFORE = Shipped.opened();
    private static final AppState AFTER = asOf(BEFORE, 2025);
    private static final Plate PLATE =
            Plate.on(Sheet.SLIDE.withTheme(SheetTheme.PRINT))
                    .withTitle("Title")
                    .withParts(FigureParts.STANDARD.withSubtitle("Subtitle").withMarking("Draft"));

    private final PlateInHand plate = new PlateInHand();

    @Test
    void withoutAPictureThereIsNoPlate() {
        plate.change(PLATE, BEFORE);

        assertThat(plate.plateFor(BEFORE)).isEmpty();
    }

    @Test
    void theViewThatCameBackHasItsPlateInAWindowOfAnyShape() {
        plate.take(PLATE, BEFORE, AFTER);
        AppState wider = AFTER.withViewing(AFTER.viewing().withShape(PlotShape.of(3)));

        assertThat(plate.plateFor(AFTER)).contains(PLATE);
        assertThat(plate.plateFor(wider)).contains(PLATE);
    }

    @Test
    void anotherViewHasTheSheetWithoutTheWords() {
        plate.take(PLATE, BEFORE, AFTER);

        assertThat(plate.plateFor(asOf(BEFORE, 2024)))
                .contains(
                        Plate.on(PLATE.sheet())
                                .withParts(FigureParts.STANDARD.withMarking("Draft")));
    }

    @Test
    void whatWasBeforeThePictureHasNoPlate() {
        plate.take(PLATE, BEFORE, AFTER);

        assertThat(plate.plateFor(BEFORE)).isEmpty();
        assertThat(plate.plateFor(AFTER)).as("after redo").contains(PLATE);
    }

    @Test
    void otherDataHaveNoPlate() {
        plate.take(PLATE, BEFORE, AFTER);
        OpenData same = BEFORE.data();
        OpenData reread =
                new OpenData(
                        same.folder(),
                        new DataFolder(same.folder()).read(Progress.NONE).dataset().orElseThrow(),
                        List.of());

        assertThat(plate.plateFor(AppState.opening(reread, BEFORE.appearance()))).isEmpty();
    }

    @Test
    void whatWasExportedSinceTakesThePlaceOfThePlate() {
        plate.take(PLATE, BEFORE, AFTER);
        AppState other = asOf(BEFORE, 2024);
        Plate next = PLATE.withTitle("Other");

        plate.change(next, other);

        assertThat(plate.plateFor(other)).contains(next);
        assertThat(plate.plateFor(BEFORE)).isEmpty();
    }

    private static AppState asOf(AppState state, int year) {
        return state.withQuestion(state.question().withAsOf(LocalDate.of(year, 6, 30)));
    }
}
