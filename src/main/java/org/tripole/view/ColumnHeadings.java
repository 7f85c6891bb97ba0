package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.draw.Box;
import org.tripole.draw.ColourRole;
import org.tripole.draw.Label;
import org.tripole.draw.Label.Extent;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.draw.TextStyle;
import org.tripole.text.Messages;

/** The headings above the columns of the <i>columns</i> layout. */
final class ColumnHeadings implements Backdrop {

    private static final double TEXT = 13;
    private static final double GAP = 14;

    private final NetworkScene scene;
    private final PlotTransform transform;
    private final Typesetter type;
    private final Messages messages;

    ColumnHeadings(
            NetworkScene scene, PlotTransform transform, Typesetter type, Messages messages) {
        this.scene = scene;
        this.transform = transform;
        this.type = type;
        this.messages = messages;
    }

    @Override
    public List<Mark> areas() {
        return List.of();
    }

    @Override
    public List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (Column column : Column.of(scene.shown())) {
            extent(column).ifPresent(box -> labels.add(heading(column, box)));
        }
        return labels;
    }

    /** The box of a column's middles, in pixels. */
    private Optional<Box> extent(Column column) {
        return column.nodes().stream()
                .flatMap(node -> scene.place(node).stream())
                .map(transform::toFrame)
                .map(at -> Box.around(at, 0, 0))
                .reduce(Box::union);
    }

    private Label heading(Column column, Box box) {
        TextStyle style = type.semibold(TEXT);
        String words = column.heading().apply(messages);
        Extent extent = type.extent(words, style);
        double x = box.centre().x() - extent.width() / 2;
        Box plot = transform.plot();
        double inside = Math.max(plot.minX(), Math.min(x, plot.maxX() - extent.width()));
        Point baseline = new Point(inside, box.minY() - type.scaled(GAP) - extent.descent());
        return type.haloed(
                words,
                baseline,
                style,
                new Typesetter.Named(type.colour(ColourRole.TEXT_SOFT), null));
    }
}
