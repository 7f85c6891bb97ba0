package org.tripole.export.graph;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Rgb;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.NodeLook;
import org.tripole.exchange.Table;

/** Colours in three columns, as Gephi's reader of GraphML looks for them. */
final class GephiColours {

    private static final List<Column> PARTS =
            List.of(Column.whole("r"), Column.whole("g"), Column.whole("b"));

    private static final List<Cell> NONE = List.of(Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);

    private GephiColours() {}

    /** The table of the document's nodes with their colours in parts added. */
    static Table added(Table nodes, GraphDocument document) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < nodes.rows().size(); i++) {
            rows.add(
                    joined(
                            nodes.rows().get(i),
                            document.nodes().get(i).drawn().map(GephiColours::parts).orElse(NONE)));
        }
        return new Table(joined(nodes.columns(), PARTS), rows);
    }

    private static List<Cell> parts(NodeLook look) {
        Rgb colour = look.fill();
        return List.of(
                Cell.of((Integer) colour.red()),
                Cell.of((Integer) colour.green()),
                Cell.of((Integer) colour.blue()));
    }

    private static <T> List<T> joined(List<T> head, List<T> tail) {
        List<T> joined = new ArrayList<>(head);
        joined.addAll(tail);
        return joined;
    }
}
