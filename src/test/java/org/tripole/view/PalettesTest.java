package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Rgb;

class PalettesTest {

    static Stream<Palette> all() {
        return Stream.of(Palettes.light(), Palettes.dark(), Palettes.print());
    }

    @ParameterizedTest
    @MethodSource("all")
    void textStandsOutFromItsGround(Palette palette) {
        Rgb ground = palette.of(ColourRole.GROUND);

        assertThat(palette.of(ColourRole.TEXT).contrast(ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.of(ColourRole.TEXT_SOFT).contrast(ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void namesOfApproachesAreReadOnTheirPole(Palette palette) {
        for (ApproachInk ink : palette.approaches()) {
            assertThat(ink.text().contrast(ink.area())).isGreaterThanOrEqualTo(4.5);
            assertThat(ink.text().contrast(palette.of(ColourRole.GROUND)))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyOutlineStandsOutFromTheGroundAndTheTint(Palette palette) {
        Rgb ground = palette.of(ColourRole.GROUND);
        for (ApproachInk ink : palette.approaches()) {
            assertThat(ink.outline().contrast(ground)).isGreaterThanOrEqualTo(3);
        }
        assertThat(palette.of(ColourRole.NEUTRAL_OUTLINE).contrast(ground))
                .isGreaterThanOrEqualTo(3);
        assertThat(palette.of(ColourRole.THIN_OUTLINE).contrast(ground)).isGreaterThanOrEqualTo(3);
        assertThat(palette.of(ColourRole.SELECTION).contrast(ground)).isGreaterThanOrEqualTo(7);
    }
}
