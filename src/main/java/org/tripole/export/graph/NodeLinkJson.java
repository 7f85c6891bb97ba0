package org.tripole.export.graph;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphHead;
import org.tripole.exchange.Table;

/**
 * The node-link form of JSON that networkx, D3 and JGraphT read: facts of the graph, a list of
 * nodes, a list of edges; empty cells are left out.
 */
final class NodeLinkJson {

    private final JsonWriter json;

    private NodeLinkJson(JsonWriter json) {
        this.json = json;
    }

    static void write(GraphDocument document, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setIndent(" ");
        json.setHtmlSafe(false);
        new NodeLinkJson(json).write(document);
        json.flush();
        out.write('\n');
    }

    private void write(GraphDocument document) throws IOException {
        json.beginObject();
        json.name("directed").value(true);
        json.name("multigraph").value(true);
        json.name("graph");
        writeHead(document.head());
        writeRows("nodes", FlatTables.nodes(document));
        writeRows("edges", FlatTables.edges(document));
        json.endObject();
    }

    private void writeHead(GraphHead head) throws IOException {
        json.beginObject();
        json.name("title").value(head.title());
        json.name("version").value(head.version());
        json.name("as_of").value(head.asOf().toString());
        json.name("licence").value(head.licence());
        json.name("extent").value(head.extent());
        json.endObject();
    }

    private void writeRows(String name, Table table) throws IOException {
        json.name(name).beginArray();
        for (List<Cell> row : table.rows()) {
            json.beginObject();
            writeCells(table.columns(), row);
            json.endObject();
        }
        json.endArray();
    }

    private void writeCells(List<Column> columns, List<Cell> row) throws IOException {
        for (int i = 0; i < row.size(); i++) {
            write(columns.get(i).name(), row.get(i));
        }
    }

    private void write(String name, Cell cell) throws IOException {
        if (cell instanceof Cell.Text text) {
            json.name(name).value(text.words());
        } else if (cell instanceof Cell.Whole whole) {
            json.name(name).value(whole.number());
        } else if (cell instanceof Cell.Real real) {
            json.name(name).value(real.number());
        } else if (cell instanceof Cell.Flag flag) {
            json.name(name).value(flag.isTrue());
        } else if (!(cell instanceof Cell.Empty)) {
            throw new AssertionError(cell);
        }
    }
}
