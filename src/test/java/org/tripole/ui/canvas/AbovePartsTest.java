package org.tripole.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Box;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;

class AbovePartsTest {

    private static final Box SHEET = Box.at(0, 0, 100, 100);
    private static final Rgb INK = new Rgb(1, 2, 3);
    private static final Mark DISC = new Disc(new Point(5, 5), 3, Ink.fill(INK), null);
    private static final Mark LINE =
            new Line(new Point(1, 1), new Point(9, 9), Ink.stroke(Stroke.solid(INK, 1)), null);

    @Test
    void layersOfGlyphsThatFollowEachOtherAreTakenTogether() {
        AboveParts parts =
                AboveParts.of(
                        picture(
                                Layer.of("thin", List.of(LINE, DISC)),
                                new Layer("targets", List.of(DISC), SHEET),
                                new Layer("states", List.of(DISC, DISC), SHEET),
                                Layer.of("names", List.of(LINE))));
        assertThat(names(parts.under())).containsExactly("thin");
        assertThat(parts.glyphs()).containsExactly(DISC, DISC, DISC);
        assertThat(parts.clip()).isEqualTo(SHEET);
        assertThat(names(parts.over())).containsExactly("names");
    }

    @Test
    void aLayerCutElsewhereIsLeftToTheCanvas() {
        AboveParts parts =
                AboveParts.of(
                        picture(
                                new Layer("targets", List.of(DISC), SHEET),
                                Layer.of("states", List.of(DISC, DISC))));
        assertThat(parts.glyphs()).containsExactly(DISC);
        assertThat(names(parts.over())).containsExactly("states");
    }

    @Test
    void aPictureWithoutGlyphsIsAllUnder() {
        AboveParts parts = AboveParts.of(picture(Layer.of("names", List.of(LINE))));
        assertThat(names(parts.under())).containsExactly("names");
        assertThat(parts.glyphs()).isEmpty();
        assertThat(names(parts.over())).isEmpty();
    }

    private static List<String> names(Picture picture) {
        return picture.layers().stream().map(Layer::name).toList();
    }

    private static Picture picture(Layer... layers) {
        return new Picture(SHEET, INK, new Picture.Words("A", "B"), List.of(layers));
    }
}
