package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;

/**
 * A picture taken apart by how the screen paints it; laid over each other in this order, the parts
 * are the picture again.
 *
 * @param below what lies under the ties and moves with the camera
 * @param lines the ties that are straight lines
 * @param clip what the lines keep to; null for no limit
 * @param above what lies on the ties and moves with the camera
 * @param still what stays where it is when the camera moves
 */
record PictureParts(
        Picture below, List<Line> lines, @Nullable Box clip, Picture above, Picture still) {

    private static final String TIES = "ties";
    private static final Set<String> STILL = Set.of("legend", "heading", "foot");

    PictureParts {
        lines = List.copyOf(lines);
    }

    static PictureParts of(Picture picture) {
        List<Layer> below = new ArrayList<>();
        List<Layer> above = new ArrayList<>();
        List<Layer> still = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        Box clip = null;
        for (Layer layer : picture.layers()) {
            if (STILL.contains(layer.name())) {
                still.add(layer);
            } else if (layer.name().equals(TIES)) {
                below.addAll(above); // all that came before
                above.clear();
                above.add(withoutLines(layer));
                layer.marks().forEach(mark -> addLine(mark, lines));
                clip = layer.clip();
            } else {
                above.add(layer);
            }
        }
        return new PictureParts(
                with(picture, below), lines, clip, with(picture, above), with(picture, still));
    }

    /** How many marks there are to paint. */
    int size() {
        return lines.size() + marks(below) + marks(above) + marks(still);
    }

    private static int marks(Picture picture) {
        return picture.layers().stream().mapToInt(layer -> layer.marks().size()).sum();
    }

    private static Layer withoutLines(Layer layer) {
        List<Mark> rest = layer.marks().stream().filter(mark -> !(mark instanceof Line)).toList();
        return new Layer(layer.name(), rest, layer.clip());
    }

    private static void addLine(Mark mark, List<Line> lines) {
        if (mark instanceof Line line) {
            lines.add(line);
        }
    }

    private static Picture with(Picture picture, List<Layer> layers) {
        return new Picture(picture.box(), picture.ground(), picture.words(), layers);
    }
}
