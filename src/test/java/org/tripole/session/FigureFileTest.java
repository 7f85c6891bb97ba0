package org.tripole.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedFigure;
import org.tripole.domain.DatasetFacts;
import org.tripole.export.ExportOptions;
import org.tripole.export.Origin;
import org.tripole.text.Messages;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

class FigureFileTest {

    private static final DatasetFacts FACTS =
            new DatasetFacts("Record", "7", LocalDate.of(2026, 1, 2), 195, "CC BY 4.0", "", "");

    @Test
    void theOriginNamesProgramDataDayAndLicence() {
        Origin origin = FigureFile.origin(FACTS);

        assertThat(origin.software()).startsWith("Tripole");
        assertThat(origin.source()).isEqualTo("Record, 7 (2026-01-02)");
        assertThat(origin.rights()).isEqualTo("CC BY 4.0");
    }

    @Test
    void paperIsPrintedWithThreeHundredDotsToTheInchForEveryScale() {
        SheetExtent paper = SheetExtent.of(Preset.A4_LANDSCAPE);

        assertThat(options(paper).resolution().dpi()).isEqualTo(300);
        assertThat(options(paper.withScale(2)).resolution().dpi()).isEqualTo(600);
        assertThat(options(SheetExtent.of(Preset.SQUARE)).resolution().dpi()).isEqualTo(96);
    }

    @Test
    void everyFileNamesItsDataAndOnlyFilesCarryTheView() {
        SavedFigure figure = figure(SheetSpec.STANDARD.withTransparent(true));
        Messages messages = new Messages(Locale.ENGLISH);

        ExportOptions file = FigureFile.options(figure, messages);
        ExportOptions clipboard = FigureFile.withoutView(figure, messages);

        assertThat(file.isTransparent()).isTrue();
        assertThat(file.imprint().payload()).isNotNull();
        assertThat(clipboard.imprint().payload()).isNull();
        assertThat(clipboard.imprint().origin().source())
                .isEqualTo("Who backs which approach to governing AI, 2026.11.21 (2026-11-21)");
        assertThat(clipboard.imprint().origin().rights()).contains("CC BY 4.0");
    }

    private static ExportOptions options(SheetExtent extent) {
        return FigureFile.withoutView(
                figure(SheetSpec.STANDARD.withExtent(extent)), new Messages(Locale.ENGLISH));
    }

    private static SavedFigure figure(SheetSpec spec) {
        return new SavedFigure(ShippedView.derived(), Plate.of(spec, Gaze.WHOLE, ""));
    }
}
