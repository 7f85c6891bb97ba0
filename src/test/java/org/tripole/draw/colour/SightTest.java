package org.tripole.draw.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.draw.Rgb;

class SightTest {

    private static final Rgb WHITE = Rgb.hex("#ffffff");
    private static final Rgb BLACK = Rgb.hex("#000000");

    @ParameterizedTest
    @EnumSource(
            value = Sight.class,
            names = {"NORMAL", "GREYSCALE", "DEUTERANOPIA", "PROTANOPIA", "TRITANOPIA"})
    void greysLookTheSameToAll(Sight sight) {
        assertThat(sight.of(WHITE)).isEqualTo(WHITE);
        assertThat(sight.of(BLACK)).isEqualTo(BLACK);
        assertThat(sight.of(Rgb.hex("#777777"))).isEqualTo(Rgb.hex("#777777"));
    }

    /** Columns of the published matrices, the light of one primary each, clipped and encoded. */
    @ParameterizedTest
    @CsvSource({
        "PROTANOPIA, #ff0000, #6d5f00",
        "PROTANOPIA, #00ff00, #ffe500",
        "DEUTERANOPIA, #ff0000, #a39000",
        "DEUTERANOPIA, #0000ff, #003dfb",
        "TRITANOPIA, #00ff00, #00f7d9",
        "TRITANOPIA, #0000ff, #006b96"
    })
    void thePrimariesLookAsTheMatricesHaveThem(Sight sight, String colour, String seen) {
        assertThat(sight.of(Rgb.hex(colour)).toHex()).isEqualTo(seen);
    }

    @Test
    void greyscaleKeepsEveryContrast() {
        Rgb one = Rgb.hex("#885cba");
        Rgb two = Rgb.hex("#fbfaf7");

        double seen = Sight.GREYSCALE.of(one).contrast(Sight.GREYSCALE.of(two));

        assertThat(seen).isCloseTo(one.contrast(two), within(0.05));
    }

    @Test
    void inALitRoomBlackIsATenthOfWhite() {
        assertThat(Sight.WASHED_OUT.of(WHITE)).isEqualTo(WHITE);
        assertThat(Sight.WASHED_OUT.of(BLACK).luminance()).isCloseTo(1 / 11.0, within(0.002));
    }

    @Test
    void pixelsLookAsTheirColoursDoAndKeepTheirOpacity() {
        int[] pixels = {0xff885cba, 0xff885cba, 0x80c28500, 0x00000000};

        int[] seen = Sight.PROTANOPIA.of(pixels);

        int violet = Sight.PROTANOPIA.of(Rgb.hex("#885cba")).packed();
        int amber = Sight.PROTANOPIA.of(Rgb.hex("#c28500")).packed();
        assertThat(seen)
                .containsExactly(0xff000000 | violet, 0xff000000 | violet, 0x80000000 | amber, 0);
        assertThat(pixels[0]).isEqualTo(0xff885cba);
    }
}
