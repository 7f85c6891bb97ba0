package org.tripole.export.graph;

import java.io.IOException;
import org.tripole.draw.Dash;
import org.tripole.exchange.GraphEdge.Line;
import org.tripole.exchange.NodeLook;
import org.tripole.exchange.NodeLook.Shape;

/** Forms and lines as yEd reads them: its y grows downwards, a place is an upper left corner. */
final class YedForms {

    private final XmlWriter xml;

    YedForms(XmlWriter xml) {
        this.xml = xml;
    }

    void write(String label, NodeLook look) throws IOException {
        xml.tag("y:ShapeNode").open();
        writeGeometry(look);
        xml.tag("y:Fill").with("color", look.fill().toHex()).with("transparent", "false").empty();
        xml.tag("y:BorderStyle")
                .with("color", look.outline().toHex())
                .with("type", "line")
                .with("width", 1.0)
                .empty();
        xml.tag("y:NodeLabel").with("modelName", "sides").with("modelPosition", "e").holding(label);
        xml.tag("y:Shape").with("type", form(look.shape())).empty();
        xml.close();
    }

    private void writeGeometry(NodeLook look) throws IOException {
        double side = Geometry.rounded(2 * look.radius());
        xml.tag("y:Geometry")
                .with("height", side)
                .with("width", side)
                .with("x", Geometry.rounded(look.at().x() - look.radius()))
                .with("y", Geometry.rounded(look.at().y() - look.radius()))
                .empty();
    }

    void write(Line line) throws IOException {
        xml.tag("y:PolyLineEdge").open();
        xml.tag("y:LineStyle")
                .with("color", line.colour().toHex())
                .with("type", dash(line.dash()))
                .with("width", 0.5)
                .empty();
        xml.tag("y:Arrows").with("source", "none").with("target", "none").empty();
        xml.close();
    }

    private static String form(Shape shape) {
        return switch (shape) {
            case DISC -> "ellipse";
            case SQUARE -> "rectangle";
            case DIAMOND -> "diamond";
        };
    }

    private static String dash(Dash dash) {
        return switch (dash) {
            case SOLID -> "line";
            case DASHED -> "dashed";
            case DOTTED -> "dotted";
        };
    }
}
