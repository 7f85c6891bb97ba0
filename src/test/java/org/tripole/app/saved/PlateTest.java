package org.tripole.app.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.view.FigureParts;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

class PlateTest {

    @ParameterizedTest
    @EnumSource(Preset.class)
    void whatAPersonChoseComesBackAsItWasChosen(Preset preset) {
        SheetExtent extent = SheetExtent.of(preset);
        for (int scale = 1; extent.fits(scale) && scale <= SheetExtent.MOST_SCALE; scale++) {
            SheetSpec chosen =
                    new SheetSpec(
                            extent.withScale(scale),
                            "print",
                            true,
                            1.25,
                            FigureParts.STANDARD.withMarking("Draft").withLegend(false));

            assertThat(Plate.of(chosen, Gaze.WHOLE, "").spec()).isEqualTo(chosen);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1920, 1080, 1.5, CUSTOM",
        "1920, 1080, 2, SLIDE_WIDE",
        "1920, 1080, 0.5, CUSTOM",
        "794, 1123, 1, CUSTOM",
        "1280, 720, 1, CUSTOM",
    })
    void aPresetIsASizeWithAWholeMultipleOfItsPixels(
            int width, int height, double scale, Preset is) {
        Sheet sheet = new Sheet(width, height, scale, SheetTheme.LIGHT, false);

        assertThat(sheet.preset()).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({
        "16384, 400, 1, 8192, 400, 1",
        "800, 600, 7.5, 800, 600, 4",
        "800, 600, 0.2, 800, 600, 1"
    })
    void whatNobodyCanChooseIsTheNearestThatOneCan(
            int width, int height, double scale, int near, int nearHigh, int nearScale) {
        Plate plate = Plate.on(new Sheet(width, height, scale, SheetTheme.DARK, false));

        assertThat(plate.spec().extent())
                .isEqualTo(new SheetExtent(Preset.CUSTOM, near, nearHigh, nearScale));
        assertThat(plate.spec().theme()).isEqualTo("dark");
    }

    @Test
    void aSheetTooLargeForItsScaleIsChosenAsLargeAsCanBePainted() {
        Plate plate = Plate.on(new Sheet(4000, 5000, 4, SheetTheme.LIGHT, false));

        assertThat(plate.spec().extent().scale()).isEqualTo(2);
    }

    @Test
    void textIsNeitherSmallerThanUsualNorMoreThanTwiceAsLarge() {
        Plate plate = Plate.on(Sheet.SLIDE);

        for (double wrong : new double[] {0.9, 2.1, Double.NaN}) {
            assertThatThrownBy(() -> plate.withTextFactor(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("1..2")
                    .hasMessageContaining(String.valueOf(wrong));
        }
    }
}
