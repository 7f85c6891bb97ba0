package org.tripole.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.Table;

/**
 * GraphML with typed keys that any reader takes, and beside them yEd's own forms and lines.
 *
 * <p>The forms come last in a node or edge: Cytoscape ignores what follows an element that it does
 * not know.
 */
final class GraphmlWriter {

    private static final String NODE_FORM = "node-form";
    private static final String EDGE_FORM = "edge-form";

    private final GraphDocument document;
    private final XmlWriter xml;
    private final YedForms forms;

    GraphmlWriter(GraphDocument document, Writer out) throws IOException {
        this.document = document;
        this.xml = new XmlWriter(out);
        this.forms = new YedForms(xml);
    }

    void write() throws IOException {
        Table nodes = GephiColours.added(FlatTables.nodes(document), document);
        Table edges = FlatTables.edges(document);
        List<Key> nodeKeys = keys("node", nodes.columns());
        List<Key> edgeKeys = keys("edge", edges.columns());
        xml.tag("graphml")
                .with("xmlns", "http://graphml.graphdrawing.org/xmlns")
                .with("xmlns:y", "http://www.yworks.com/xml/graphml")
                .open();
        xml.tag("desc").holding(document.head().summary());
        writeKeys(nodeKeys);
        writeKeys(edgeKeys);
        writeFormKey(NODE_FORM, "node");
        writeFormKey(EDGE_FORM, "edge");
        xml.tag("graph").with("id", "G").with("edgedefault", "directed").open();
        writeNodes(nodes, nodeKeys);
        writeEdges(edges, edgeKeys);
        xml.close();
        xml.close();
    }

    /** A declared attribute and the column that it is read from. */
    private record Key(String id, String kind, Column column, int index) {}

    /**
     * A key a column; the ids and ends are part of the elements. Keys of nodes bear the column's
     * name, by which Gephi knows places, sizes and colours.
     */
    private static List<Key> keys(String kind, List<Column> columns) {
        boolean isNode = kind.equals("node");
        List<Key> keys = new ArrayList<>();
        for (int i = isNode ? FlatTables.NODE_IDS : FlatTables.EDGE_IDS; i < columns.size(); i++) {
            String name = columns.get(i).name();
            keys.add(new Key(isNode ? name : "edge-" + name, kind, columns.get(i), i));
        }
        return keys;
    }

    private void writeKeys(List<Key> keys) throws IOException {
        for (Key key : keys) {
            xml.tag("key")
                    .with("id", key.id())
                    .with("for", key.kind())
                    .with("attr.name", key.column().name())
                    .with("attr.type", Words.xmlType(key.column().type()))
                    .empty();
        }
    }

    private void writeFormKey(String id, String kind) throws IOException {
        xml.tag("key")
                .with("id", id)
                .with("for", kind)
                .with("attr.name", id) // JGraphT refuses keys without a name
                .with("yfiles.type", kind + "graphics")
                .empty();
    }

    private void writeNodes(Table nodes, List<Key> keys) throws IOException {
        for (int i = 0; i < nodes.rows().size(); i++) {
            GraphNode node = document.nodes().get(i);
            xml.tag("node").with("id", node.id()).open();
            writeData(nodes.rows().get(i), keys);
            if (node.look() != null) {
                xml.tag("data").with("key", NODE_FORM).open();
                forms.write(node.label(), node.look());
                xml.close();
            }
            xml.close();
        }
    }

    private void writeEdges(Table edges, List<Key> keys) throws IOException {
        for (int i = 0; i < edges.rows().size(); i++) {
            GraphEdge edge = document.edges().get(i);
            xml.tag("edge")
                    .with("id", edge.id())
                    .with("source", edge.ends().source())
                    .with("target", edge.ends().target())
                    .open();
            writeData(edges.rows().get(i), keys);
            xml.tag("data").with("key", EDGE_FORM).open();
            forms.write(edge.line());
            xml.close();
            xml.close();
        }
    }

    private void writeData(List<Cell> row, List<Key> keys) throws IOException {
        for (Key key : keys) {
            String value = row.get(key.index()).plain();
            if (!value.isEmpty()) {
                xml.tag("data").with("key", key.id()).holding(value);
            }
        }
    }
}
