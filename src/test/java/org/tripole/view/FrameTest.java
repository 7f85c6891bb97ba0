package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tripole.draw.Box;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;

class FrameTest {

    @Test
    void aRoomySheetGivesTheWantedTextScale() {
        assertThat(Frame.textScaleWithin(1320, 900, 1.5)).isEqualTo(1.5);
    }

    @Test
    void aSmallSheetGivesAsMuchTextAsLeavesRoomForTheNetwork() {
        assertThat(Frame.textScaleWithin(744, 900, 1.5)).isEqualTo(1.2);
    }

    @Test
    void textNeverFallsBelowNinePixels() {
        assertThat(11 * Frame.textScaleWithin(300, 200, 1)).isGreaterThanOrEqualTo(9);
        assertThat(11 * Frame.textScaleFor(400, 300)).isGreaterThanOrEqualTo(9);
    }

    @Test
    void onANarrowSheetTheLegendStandsBetweenHeadingAndNetwork() {
        Picture picture = Figures.opening(460, 640, 0.82);

        Box legend =
                Figures.marks(picture, "legend").stream()
                        .map(Mark::bounds)
                        .reduce(Box::union)
                        .orElseThrow();
        assertThat(Figures.marks(picture, "states", "targets"))
                .noneMatch(glyph -> glyph.bounds().overlaps(legend));
        assertThat(Figures.marks(picture, "heading"))
                .noneMatch(words -> words.bounds().overlaps(legend));
    }
}
