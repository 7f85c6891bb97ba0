package org.tripole.draw.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.draw.Rgb;

class LabTest {

    @ParameterizedTest
    @CsvSource({
        "#ffffff, 100.00, 0.00, 0.00",
        "#000000, 0.00, 0.00, 0.00",
        "#ff0000, 53.24, 80.09, 67.20",
        "#00ff00, 87.73, -86.18, 83.18",
        "#0000ff, 32.30, 79.19, -107.86"
    })
    void thePrimariesStandWhereTheStandardHasThem(
            String colour, double lightness, double a, double b) {
        Lab lab = Lab.of(Rgb.hex(colour));

        assertThat(lab.lightness()).isCloseTo(lightness, within(0.02));
        assertThat(lab.a()).isCloseTo(a, within(0.02));
        assertThat(lab.b()).isCloseTo(b, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#030201", "#156152", "#885cba", "#c28500", "#fbfaf7"})
    void aColourComesBackFromItsCoordinates(String colour) {
        assertThat(Lab.of(Rgb.hex(colour)).toRgb().toHex()).isEqualTo(colour);
    }

    @Test
    void coordinatesThatNoScreenCanShowAreClipped() {
        assertThat(new Lab(50, 200, 0).toRgb().green()).isZero();
    }

    @Test
    void hueRunsFromRedTowardsYellow() {
        assertThat(new Lab(50, 10, 0).hue()).isZero();
        assertThat(new Lab(50, 0, 10).hue()).isCloseTo(90, within(1e-9));
        assertThat(new Lab(50, 0, -10).hue()).isCloseTo(270, within(1e-9));
        assertThat(new Lab(50, 0, 0).hue()).isZero();
    }
}
