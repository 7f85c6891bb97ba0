package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.draw.Box;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Measure;
import org.tripole.preflight.Preflight;
import org.tripole.preflight.Use;

/**
 * Sheets whose foot lists sources leave a low plot; their legend must cover nothing all the same.
 */
class LegendRoomTest {

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of(1920, 1080, false),
                Arguments.of(1440, 1080, false),
                Arguments.of(794, 1123, false),
                Arguments.of(1123, 794, false),
                Arguments.of(1080, 1080, true),
                Arguments.of(900, 500, false),
                Arguments.of(600, 1300, false));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theLegendAndTheStatesKeepApart(int width, int height) {
        Picture picture = picture(width, height);
        List<Mark> legend = Figures.marks(picture, "legend");

        assertThat(legend).isNotEmpty();
        assertThat(Figures.marks(picture, "states", "targets", "thin"))
                .isNotEmpty()
                .noneMatch(glyph -> legend.stream().anyMatch(mark -> overlap(mark, glyph)));
        assertThat(faults(picture)).isNotEmpty().allMatch(Measure::isMet);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void onlyALegendThatFindsNoRoomInTheCornerIsAStrip(int width, int height, boolean isStrip) {
        List<String> layers =
                picture(width, height).layers().stream().map(layer -> layer.name()).toList();

        assertThat(layers.indexOf("legend") < layers.indexOf("poles")).isEqualTo(isStrip);
    }

    private static boolean overlap(Mark mark, Mark glyph) {
        Box box = mark.bounds();
        return box.overlaps(glyph.bounds());
    }

    private static List<Measure> faults(Picture picture) {
        return Preflight.check(picture, Palettes.light(), Use.PAGE)
                .of(Condition.AS_IS)
                .measures()
                .stream()
                .filter(measure -> measure.requirement().isCount())
                .toList();
    }

    /** Laid out in the shape that the figure's own words leave, as files are. */
    private static Picture picture(int width, int height) {
        double textScale = Frame.textScaleFor(width, height);
        FigureParts parts = FigureParts.STANDARD.withSourceNotes(true);
        Look look = Figures.look(Palettes.light());
        NetworkScene usual = Figures.scene(width, height, textScale);
        Frame frame = new Frame(width, height, Camera.whole(usual.positions().aspect()), textScale);
        double aspect = new NetworkView(usual, frame, look, parts).plotShape().whole();
        Frame whole = frame.withCamera(Camera.whole(aspect));
        return new NetworkView(Figures.scene(aspect), whole, look, parts).picture();
    }
}
