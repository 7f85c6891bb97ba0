package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.ui.canvas.raster.GlyphPainter;

/**
 * What lies on the ties, taken apart for pictures of thousands of glyphs, which a canvas paints too
 * slowly.
 *
 * @param under what lies under the glyphs
 * @param glyphs the marks of the first layers that hold glyphs only, in paint order
 * @param clip what the glyphs keep to; null for no limit
 * @param over what lies on the glyphs
 */
record AboveParts(Picture under, List<Mark> glyphs, @Nullable Box clip, Picture over) {

    AboveParts {
        glyphs = List.copyOf(glyphs);
    }

    static AboveParts of(Picture above) {
        List<Layer> layers = above.layers();
        int from = 0;
        while (from < layers.size() && !isOfGlyphs(layers.get(from))) {
            from++;
        }
        List<Mark> glyphs = new ArrayList<>();
        int to = from;
        while (to < layers.size() && belongs(layers.get(to), layers.get(from).clip())) {
            glyphs.addAll(layers.get(to).marks());
            to++;
        }
        return new AboveParts(
                with(above, layers.subList(0, from)),
                glyphs,
                from < to ? layers.get(from).clip() : null,
                with(above, layers.subList(to, layers.size())));
    }

    private static boolean belongs(Layer layer, @Nullable Box clip) {
        return Objects.equals(layer.clip(), clip)
                && layer.marks().stream().allMatch(GlyphPainter::canPaint);
    }

    private static boolean isOfGlyphs(Layer layer) {
        return !layer.marks().isEmpty() && belongs(layer, layer.clip());
    }

    private static Picture with(Picture picture, List<Layer> layers) {
        return new Picture(picture.box(), picture.ground(), picture.words(), layers);
    }
}
