package org.tripole.preflight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tripole.draw.Box;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;

/** Labels that are cut or overlap, and what is painted over; found by geometry. */
final class LabelFaults {

    private static final double TOUCH = 0.01;

    private final Box sheet;
    private final List<Paint> labels;

    LabelFaults(Box sheet, List<Paint> labels) {
        this.sheet = sheet;
        this.labels = List.copyOf(labels);
    }

    /** Labels that cross the sheet's edge or their layer's limit. */
    List<Paint> cut() {
        return labels.stream().filter(this::isCut).toList();
    }

    /** Labels that cover another one, both of a pair; quadratic in the number of labels. */
    List<Paint> overlapping() {
        Set<Paint> overlapping = new LinkedHashSet<>();
        for (int i = 0; i < labels.size(); i++) {
            Box box = inner(labels.get(i).mark());
            for (int j = i + 1; j < labels.size(); j++) {
                if (box.overlaps(inner(labels.get(j).mark()))) {
                    overlapping.add(labels.get(i));
                    overlapping.add(labels.get(j));
                }
            }
        }
        return List.copyOf(overlapping);
    }

    /** Labels with something painted over a part of them, glyphs with it over their middle. */
    static List<Paint> covered(List<Paint> paints, Backdrop backdrop) {
        return paints.stream()
                .filter(paint -> paint.isLabel() || paint.isGlyph())
                .filter(
                        paint ->
                                places(paint).stream()
                                        .filter(paint::shows)
                                        .anyMatch(at -> backdrop.isCovered(at, paint.order())))
                .toList();
    }

    private static List<Point> places(Paint paint) {
        return paint.isLabel() ? Probe.of(paint.mark()) : List.of(paint.mark().bounds().centre());
    }

    private boolean isCut(Paint label) {
        Box box = inner(label.mark());
        Box clip = label.layer().clip();
        return !sheet.contains(box) || (clip != null && !clip.contains(box));
    }

    private static Box inner(Mark label) {
        Box box = label.bounds();
        return box.width() > 2 * TOUCH && box.height() > 2 * TOUCH ? box.grown(-TOUCH) : box;
    }
}
