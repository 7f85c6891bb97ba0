package org.tripole.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.StringJoiner;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.NodeLook;
import org.tripole.exchange.NodeLook.Shape;
import org.tripole.exchange.Table;

/**
 * DOT with places that {@code neato -n} and {@code fdp -n} keep. Attributes that Graphviz does not
 * know are carried along.
 */
final class DotWriter {

    private static final double POINTS_PER_INCH = 72;

    private final GraphDocument document;
    private final Writer out;

    DotWriter(GraphDocument document, Writer out) {
        this.document = document;
        this.out = out;
    }

    void write() throws IOException {
        out.write("digraph " + DotText.quoted(document.head().title()) + " {\n");
        out.write("  graph [comment=" + DotText.quoted(document.head().summary()) + "];\n");
        out.write("  node [fixedsize=shape, style=filled, fontsize=8];\n");
        out.write("  edge [arrowhead=none, penwidth=0.5];\n");
        writeNodes();
        writeEdges();
        out.write("}\n");
    }

    private void writeNodes() throws IOException {
        Table table = FlatTables.nodes(document);
        for (int i = 0; i < table.rows().size(); i++) {
            GraphNode node = document.nodes().get(i);
            StringJoiner list = attributes();
            node.drawn().ifPresent(look -> form(look, list));
            columns(table, i, FlatTables.NODE_IDS, list);
            out.write("  " + DotText.quoted(node.id()) + list + "\n");
        }
    }

    private void writeEdges() throws IOException {
        Table table = FlatTables.edges(document);
        for (int i = 0; i < table.rows().size(); i++) {
            GraphEdge edge = document.edges().get(i);
            StringJoiner list = attributes();
            add(list, "id", edge.id());
            add(list, "style", Words.small(edge.line().dash()));
            add(list, "color", edge.line().colour().toHex());
            columns(table, i, FlatTables.EDGE_IDS + 1, list); // a label on every line hides all
            String ends =
                    DotText.quoted(edge.ends().source())
                            + " -> "
                            + DotText.quoted(edge.ends().target());
            out.write("  " + ends + list + "\n");
        }
    }

    private static StringJoiner attributes() {
        return new StringJoiner(", ", " [", "];");
    }

    private static void form(NodeLook look, StringJoiner list) {
        String side = Double.toString(Geometry.rounded(2 * look.radius() / POINTS_PER_INCH));
        add(
                list,
                "pos",
                Geometry.rounded(look.at().x()) + "," + Geometry.upwards(look.at().y()) + "!");
        add(list, "width", side);
        add(list, "height", side);
        add(list, "fillcolor", look.fill().toHex());
        add(list, "color", look.outline().toHex());
        add(list, "shape", shape(look.shape()));
    }

    private static String shape(Shape shape) {
        return switch (shape) {
            case DISC -> "circle";
            case SQUARE -> "square";
            case DIAMOND -> "diamond";
        };
    }

    /** The columns from {@code first} on, but for those that Graphviz knows by other names. */
    private static void columns(Table table, int row, int first, StringJoiner list) {
        List<Column> columns = table.columns();
        List<Cell> cells = table.rows().get(row);
        for (int i = first; i < columns.size(); i++) {
            String name = columns.get(i).name();
            String value = cells.get(i).plain();
            if (!value.isEmpty() && !isDrawn(name)) {
                add(list, name, value);
            }
        }
    }

    private static boolean isDrawn(String name) {
        return List.of("x", "y", "size", "shape", "color", "outline", "line").contains(name);
    }

    private static void add(StringJoiner list, String name, String value) {
        list.add(DotText.quoted(name) + "=" + DotText.quoted(value));
    }
}
