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

    @Test
    void aLabelAwayFromItsGlyphIsNotTakenForTheNameOfAnother() {
        LabelPlacer placer = new LabelPlacer(SHEET);
        Box glyph = Box.at(300, 200, 10, 10);
        Box unnamed = Box.at(300, 236, 10, 10);
        List.of(glyph, unnamed, Box.at(240, 190, 50, 26), Box.at(318, 190, 50, 26))
                .forEach(placer::keepFree);
        Wish wish = new Wish(glyph, 60, 12, 3);

        Box label = placer.placeAway(wish, DISTANCES).orElseThrow().label();

        assertThat(label.grown(DISTANCES.aloof()).overlaps(unnamed)).isFalse();
    }

    @Test
    void noLeaderLineCrossesATextEvenOfALabelThatHasToShow() {
        LabelPlacer placer = new LabelPlacer(SHEET);
        Box glyph = Box.at(300, 200, 10, 10);
        List<Box> texts =
                List.of(
                        Box.at(255, 180, 100, 12),
                        Box.at(255, 218, 100, 12),
                        Box.at(255, 192, 20, 26));
        placer.keepFree(glyph);
        texts.forEach(placer::keepReadable);
        placer.keepFree(Box.at(320, 192, 35, 26));
        Wish wish = new Wish(glyph, 60, 12, 3);

        assertThat(placer.placeAway(wish, DISTANCES)).isEmpty();
        var across = placer.placeAwayAcross(wish, DISTANCES).orElseThrow();

        assertThat(across.leader().trace())
                .noneMatch(piece -> texts.stream().anyMatch(piece::overlaps));
        assertThat(across.label().minX()).isGreaterThan(355);
    }

    @Test
    void aLabelKeepsOffTheLeaderLinesThatAreThere() {
        LabelPlacer placer = new LabelPlacer(SHEET);
        Box glyph = Box.at(300, 200, 10, 10);
        List.of(glyph, Box.at(200, 190, 90, 30), Box.at(318, 190, 90, 30))
                .forEach(placer::keepFree);
        List.of(Box.at(250, 180, 110, 9), Box.at(250, 222, 110, 9)).forEach(placer::keepFree);
        var first = placer.placeAwayAcross(new Wish(glyph, 60, 12, 3), DISTANCES).orElseThrow();

        for (int i = 0; i < 40; i++) {
            placer.place(new Wish(Box.at(10 + 14 * i, 170, 4, 4), 30, 12, 3), 2)
                    .ifPresent(
                            label -> assertThat(first.leader().trace()).noneMatch(label::overlaps));
        }
    }
}
