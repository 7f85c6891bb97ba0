package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.draw.Box;
import org.tripole.layout.LabelPlacer.Distances;
import org.tripole.layout.LabelPlacer.Wish;

class LabelPlacerTest {

    private static final Box SHEET = Box.at(0, 0, 600, 400);
    private static final Distances DISTANCES = new Distances(2, 8, 120);

    @Test
    void aLabelWithRoomStandsToTheRightOfItsGlyph() {
        LabelPlacer placer = new LabelPlacer(SHEET);

        Optional<Box> box = placer.place(new Wish(Box.at(100, 100, 20, 20), 50, 12, 4), 2);

        assertThat(box).contains(Box.at(124, 104, 50, 12));
    }

    @Test
    void aLabelAtTheRightEdgeStandsToTheLeft() {
        LabelPlacer placer = new LabelPlacer(SHEET);

        Optional<Box> box = placer.place(new Wish(Box.at(570, 100, 20, 20), 50, 12, 4), 2);

        assertThat(box).contains(Box.at(516, 104, 50, 12));
    }

    @Test
    void aLabelWithoutRoomIsLeftOut() {
        LabelPlacer placer = new LabelPlacer(SHEET);
        placer.keepFree(SHEET);

        assertThat(placer.place(new Wish(Box.at(100, 100, 20, 20), 50, 12, 4), 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noLabelCoversAnotherOrAGlyphOrLeavesTheSheet(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LabelPlacer placer = new LabelPlacer(SHEET);
        List<Box> glyphs = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            glyphs.add(Box.at(random.nextDouble() * 580, random.nextDouble() * 380, 14, 14));
        }
        glyphs.forEach(placer::keepFree);

        List<Box> labels = new ArrayList<>();
        for (Box glyph : glyphs) {
            placer.place(new Wish(glyph, 20 + random.nextDouble() * 70, 12, 3), 2)
                    .ifPresent(labels::add);
        }

        assertThat(labels).hasSizeGreaterThan(10);
        assertThat(labels).allMatch(SHEET::contains);
        assertThat(labels).noneMatch(label -> glyphs.stream().anyMatch(label::overlaps));
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(labels.get(i).overlaps(labels.get(j))).isFalse();
            }
        }
    }

    @Test
    void aLabelThatHasToShowMovesAwayAndItsLeaderCrossesNothing() {
        LabelPlacer placer = new LabelPlacer(SHEET);
        Box glyph = Box.at(300, 200, 10, 10);
        Box wall = Box.at(318, 198, 6, 122);
        List.of(
                        glyph,
                        wall,
                        Box.at(240, 190, 50, 30),
                        Box.at(280, 214, 30, 30),
                        Box.at(270, 160, 34, 34))
                .forEach(placer::keepFree);
        Wish wish = new Wish(glyph, 60, 12, 3);

        var away = placer.placeAway(wish, DISTANCES).orElseThrow();

        assertThat(placer.place(wish, 2)).isEmpty();
        assertThat(away.leader().trace()).noneMatch(wall::overlaps);
        assertThat(away.label().overlaps(wall)).isFalse();
    }
}
