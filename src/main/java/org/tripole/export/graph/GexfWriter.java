package org.tripole.export.graph;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.tripole.draw.Rgb;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphHead;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.NodeLook;

/**
 * GEXF 1.3 with colours, places, sizes and dates. The relation is the edge's kind, so that Gephi
 * keeps several ties between the same two nodes apart.
 */
final class GexfWriter {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    private final GraphDocument document;
    private final XmlWriter xml;

    GexfWriter(GraphDocument document, Writer out) throws IOException {
        this.document = document;
        this.xml = new XmlWriter(out);
    }

    void write() throws IOException {
        xml.tag("gexf")
                .with("xmlns", NAMESPACE)
                .with("xmlns:viz", NAMESPACE + "/viz")
                .with("version", "1.3")
                .open();
        writeMeta(document.head());
        xml.tag("graph")
                .with("defaultedgetype", "directed")
                .with("mode", "dynamic")
                .with("timeformat", "date")
                .with("timerepresentation", "interval")
                .open();
        writeColumns("node", document.nodeColumns());
        writeColumns("edge", document.edgeColumns());
        writeNodes();
        writeEdges();
        xml.close();
        xml.close();
    }

    private void writeMeta(GraphHead head) throws IOException {
        xml.tag("meta").open();
        xml.tag("creator").holding("Tripole");
        xml.tag("description").holding(head.summary());
        xml.close();
    }

    private void writeColumns(String kind, List<Column> columns) throws IOException {
        xml.tag("attributes").with("class", kind).open();
        for (Column column : columns) {
            xml.tag("attribute")
                    .with("id", column.name())
                    .with("title", column.name())
                    .with("type", Words.xmlType(column.type()))
                    .empty();
        }
        xml.close();
    }

    private void writeNodes() throws IOException {
        xml.tag("nodes").open();
        for (GraphNode node : document.nodes()) {
            xml.tag("node")
                    .with("id", node.id())
                    .with("label", node.label())
                    .with("start", Words.day(node.period().start()))
                    .with("end", Words.day(node.period().end()))
                    .open();
            writeValues(document.nodeColumns(), node.cells());
            if (node.look() != null) {
                writeLook(node.look());
            }
            xml.close();
        }
        xml.close();
    }

    private void writeLook(NodeLook look) throws IOException {
        writeColour(look.fill());
        xml.tag("viz:position")
                .with("x", Geometry.rounded(look.at().x()))
                .with("y", Geometry.upwards(look.at().y()))
                .with("z", 0.0)
                .empty();
        xml.tag("viz:size").with("value", Geometry.rounded(look.radius())).empty();
        xml.tag("viz:shape").with("value", Words.small(look.shape())).empty();
    }

    private void writeEdges() throws IOException {
        xml.tag("edges").open();
        for (GraphEdge edge : document.edges()) {
            xml.tag("edge")
                    .with("id", edge.id())
                    .with("source", edge.ends().source())
                    .with("target", edge.ends().target())
                    .with("label", edge.relation())
                    .with("kind", edge.relation())
                    .with("weight", edge.weight())
                    .with("start", Words.day(edge.period().start()))
                    .with("end", Words.day(edge.period().end()))
                    .open();
            writeValues(document.edgeColumns(), edge.cells());
            writeColour(edge.line().colour());
            xml.tag("viz:shape").with("value", Words.small(edge.line().dash())).empty();
            xml.close();
        }
        xml.close();
    }

    private void writeValues(List<Column> columns, List<Cell> cells) throws IOException {
        xml.tag("attvalues").open();
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i).plain();
            if (!value.isEmpty()) {
                xml.tag("attvalue").with("for", columns.get(i).name()).with("value", value).empty();
            }
        }
        xml.close();
    }

    private void writeColour(Rgb colour) throws IOException {
        xml.tag("viz:color")
                .with("r", colour.red())
                .with("g", colour.green())
                .with("b", colour.blue())
                .empty();
    }
}
