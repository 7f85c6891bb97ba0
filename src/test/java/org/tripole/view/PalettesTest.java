package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Palette.Shade;
import org.tripole.draw.Rgb;
import org.tripole.draw.colour.Lab;
import org.tripole.draw.colour.Linear;
import org.tripole.draw.colour.Sight;
import org.tripole.score.ValueClasses;

class PalettesTest {

    private static final List<Sight> EYES =
            List.of(Sight.NORMAL, Sight.DEUTERANOPIA, Sight.PROTANOPIA, Sight.TRITANOPIA);

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

    @ParameterizedTest
    @MethodSource("all")
    void theThreeApproachesAreToldApartWhateverTheEye(Palette palette) {
        for (Sight sight : EYES) {
            assertThat(nearest(three(palette), ApproachInk::fill, sight))
                    .isGreaterThanOrEqualTo(20);
            assertThat(nearest(three(palette), ApproachInk::outline, sight))
                    .isGreaterThanOrEqualTo(15);
            assertThat(nearest(three(palette), PalettesTest::leaning, sight))
                    .isGreaterThanOrEqualTo(13);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theThreeInksOfGroupsAreToldApartWhateverTheEye(Palette palette) {
        List<ApproachInk> groups = palette.approaches().subList(3, 6);
        for (Sight sight : EYES) {
            assertThat(nearest(groups, ApproachInk::fill, sight)).isGreaterThanOrEqualTo(20);
            assertThat(nearest(groups, ApproachInk::outline, sight)).isGreaterThanOrEqualTo(15);
            assertThat(nearest(groups, PalettesTest::leaning, sight)).isGreaterThanOrEqualTo(13);
        }
        assertThat(nearest(groups, ApproachInk::fill, Sight.WASHED_OUT)).isGreaterThanOrEqualTo(15);
        assertThat(groups).allMatch(ink -> ink.fill().contrast(groundOf(palette)) >= 3);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theInksOfGroupsDifferInGreyscale(Palette palette) {
        List<Double> lightness =
                palette.approaches().subList(3, 6).stream()
                        .map(ink -> grey(ink.fill()).lightness())
                        .sorted()
                        .toList();

        assertThat(lightness.get(1) - lightness.get(0)).isGreaterThanOrEqualTo(10);
        assertThat(lightness.get(2) - lightness.get(1)).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noInkOfAGroupIsTakenForAnApproach(Palette palette) {
        assertThat(nearest(palette.approaches(), ApproachInk::fill, Sight.NORMAL))
                .isGreaterThanOrEqualTo(13);
        for (Sight sight : EYES) {
            assertThat(nearest(palette.approaches(), ApproachInk::fill, sight))
                    .isGreaterThanOrEqualTo(8);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theGroundsOfPolesStayTooQuietToBeReadAsMarks(Palette palette) {
        for (ApproachInk ink : palette.approaches()) {
            assertThat(ink.area().contrast(groundOf(palette))).isBetween(1.1, 1.6);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theirLightnessRisesInStepsThatSurviveGreyscale(Palette palette) {
        List<Double> lightness =
                three(palette).stream().map(ink -> grey(ink.fill()).lightness()).toList();

        assertThat(lightness).isSorted();
        assertThat(lightness.get(1) - lightness.get(0)).isGreaterThanOrEqualTo(10);
        assertThat(lightness.get(2) - lightness.get(1)).isGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theyAreToldApartOnAWashedOutProjector(Palette palette) {
        assertThat(nearest(three(palette), ApproachInk::fill, Sight.WASHED_OUT))
                .isGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noneOfThemOutweighsAnother(Palette palette) {
        Lab ground = Lab.of(palette.of(ColourRole.GROUND));
        List<Double> weights =
                three(palette).stream()
                        .map(ink -> Lab.of(ink.fill()).difference(ground))
                        .sorted()
                        .toList();

        assertThat(weights.get(2) / weights.get(0)).isLessThan(1.65);
        assertThat(three(palette)).allMatch(ink -> ink.fill().contrast(groundOf(palette)) >= 3);
    }

    @ParameterizedTest
    @MethodSource("all")
    void noApproachIsRedOrBlue(Palette palette) {
        for (ApproachInk ink : three(palette)) {
            double hue = Lab.of(ink.fill()).hue();
            assertThat(hue).isBetween(60.0, 330.0).matches(h -> h < 230 || h > 300);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFormOfAGlyphIsSeenWithoutColour(Palette palette) {
        Rgb ground = groundOf(palette);
        for (ApproachInk ink : palette.approaches()) {
            assertThat(ink.outline().contrast(ink.tint())).isGreaterThanOrEqualTo(3);
            assertThat(ink.outline().contrast(ink.area())).isGreaterThanOrEqualTo(3);
        }
        assertThat(palette.of(ColourRole.NEUTRAL).contrast(ground)).isGreaterThanOrEqualTo(3);
        assertThat(palette.of(ColourRole.NEUTRAL).contrast(palette.of(ColourRole.NEUTRAL_OUTLINE)))
                .isGreaterThanOrEqualTo(1.5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void neighbouringShadesAreToldApartWhateverTheEye(Palette palette) {
        for (Sight sight : Sight.values()) {
            double least = sight == Sight.WASHED_OUT ? 8.5 : 11.5;
            assertThat(steps(palette, sight)).as("%s", sight).allMatch(step -> step >= least);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void shadesLeaveTheGroundInStepsOfLightnessThatSurviveGreyscale(Palette palette) {
        double ground = grey(groundOf(palette)).lightness();
        double before = 0;
        for (Shade shade : palette.shades()) {
            double away = Math.abs(grey(shade.fill()).lightness() - ground);
            assertThat(away - before).as("%s", shade).isGreaterThanOrEqualTo(12);
            before = away;
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void shadesAreANeutralThatNoApproachCanBeTakenFor(Palette palette) {
        for (Shade shade : palette.shades()) {
            assertThat(Lab.of(shade.fill()).chroma()).isLessThan(10);
            for (ApproachInk ink : three(palette)) {
                assertThat(Lab.of(ink.fill()).difference(Lab.of(shade.fill())))
                        .isGreaterThanOrEqualTo(13);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyShadeHasAnOutlineThatStandsOut(Palette palette) {
        assertThat(palette.shades()).hasSize(ValueClasses.MOST);
        for (Shade shade : palette.shades()) {
            assertThat(shade.outline().contrast(groundOf(palette))).isGreaterThanOrEqualTo(3);
            for (ApproachInk pole : three(palette)) {
                assertThat(shade.outline().contrast(pole.area())).isGreaterThanOrEqualTo(3);
            }
        }
    }

    /** The difference of each shade from the one before, the first from the ground. */
    private static List<Double> steps(Palette palette, Sight sight) {
        List<Double> steps = new ArrayList<>();
        Rgb before = groundOf(palette);
        for (Shade shade : palette.shades()) {
            steps.add(Lab.of(sight.of(shade.fill())).difference(Lab.of(sight.of(before))));
            before = shade.fill();
        }
        return steps;
    }

    /** The least difference between any two of the inks. */
    private static double nearest(
            List<ApproachInk> inks, Function<ApproachInk, Rgb> part, Sight sight) {
        List<Lab> seen = inks.stream().map(ink -> Lab.of(sight.of(part.apply(ink)))).toList();
        return IntStream.range(0, seen.size())
                .boxed()
                .flatMap(
                        i -> seen.subList(i + 1, seen.size()).stream().map(seen.get(i)::difference))
                .min(Double::compare)
                .orElseThrow();
    }

    /** What the eye mixes from afar of a light disc and the rim that takes two fifths of it. */
    private static Rgb leaning(ApproachInk ink) {
        Linear rim = Linear.of(ink.outline());
        Linear tint = Linear.of(ink.tint());
        return new Linear(
                        0.42 * rim.red() + 0.58 * tint.red(),
                        0.42 * rim.green() + 0.58 * tint.green(),
                        0.42 * rim.blue() + 0.58 * tint.blue())
                .toRgb();
    }

    private static Lab grey(Rgb colour) {
        return Lab.of(Sight.GREYSCALE.of(colour));
    }

    private static Rgb groundOf(Palette palette) {
        return palette.of(ColourRole.GROUND);
    }

    private static List<ApproachInk> three(Palette palette) {
        return palette.approaches().subList(0, 3);
    }
}
