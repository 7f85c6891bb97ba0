package org.tripole.ui.canvas;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.tripole.draw.Point;

/** A band on the screen, with how many things lie in it beside the pointer. */
final class BandShape extends Group {

    private static final double BESIDE_X = 14;
    private static final double BESIDE_Y = -24;

    private final Path path = new Path();
    private final Label count = new Label();

    BandShape() {
        path.setId("band");
        path.getStyleClass().add("band");
        path.setFillRule(FillRule.EVEN_ODD);
        count.setId("band-count");
        count.getStyleClass().add("band-count");
        getChildren().addAll(path, count);
    }

    /** Shows the band as it is, with the pointer at {@code tip}. */
    void show(Band band, int inside, Point tip) {
        path.getElements().setAll(elements(band.outline()));
        count.setText(Integer.toString(inside));
        count.relocate(tip.x() + BESIDE_X, tip.y() + BESIDE_Y);
    }

    private static List<PathElement> elements(List<Point> outline) {
        PathElement[] elements = new PathElement[outline.size() + 1];
        for (int i = 0; i < outline.size(); i++) {
            Point at = outline.get(i);
            elements[i] = i == 0 ? new MoveTo(at.x(), at.y()) : new LineTo(at.x(), at.y());
        }
        elements[outline.size()] = new LineTo(outline.get(0).x(), outline.get(0).y());
        return List.of(elements);
    }
}
