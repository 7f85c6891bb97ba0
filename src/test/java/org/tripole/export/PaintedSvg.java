package org.tripole.export;

import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the elements of an SVG fill, stroke and set, read back without the code that wrote them. */
final class PaintedSvg {

    private final List<PaintedThing> things = new ArrayList<>();

    private PaintedSvg() {}

    static List<PaintedThing> of(byte[] svg) throws Exception {
        PaintedSvg reading = new PaintedSvg();
        reading.children(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg))
                        .getDocumentElement());
        return reading.things;
    }

    private void children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                read(element);
            }
        }
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "g", "a" -> children(element);
            case "text" -> text(element);
            case "circle", "rect", "polygon", "line", "path" -> shape(element);
            default -> {} // title, metadata, clip paths, styles
        }
    }

    private void shape(Element element) {
        Shape shape = geometry(element);
        if (!element.getAttribute("fill").equals("none")) {
            things.add(PaintedThing.of("fill", shape));
        }
        if (element.hasAttribute("stroke")) {
            things.add(PaintedThing.of("stroke", shape));
        }
    }

    private static Shape geometry(Element element) {
        return switch (element.getTagName()) {
            case "circle" -> {
                double r = number(element, "r");
                yield new Ellipse2D.Double(
                        number(element, "cx") - r, number(element, "cy") - r, 2 * r, 2 * r);
            }
            case "rect" ->
                    new Rectangle2D.Double(
                            number(element, "x"),
                            number(element, "y"),
                            number(element, "width"),
                            number(element, "height"));
            case "line" ->
                    new Line2D.Double(
                            number(element, "x1"),
                            number(element, "y1"),
                            number(element, "x2"),
                            number(element, "y2"));
            case "polygon" -> polygon(numbers(element.getAttribute("points")));
            case "path" -> path(element.getAttribute("d"));
            default -> throw new AssertionError(element.getTagName());
        };
    }

    private static Shape polygon(double[] points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** Either a quadratic curve or a sector: centre, start, radii and flags of the arc, end. */
    private static Shape path(String data) {
        double[] n = numbers(data);
        if (data.contains("Q")) {
            return new QuadCurve2D.Double(n[0], n[1], n[2], n[3], n[4], n[5]);
        }
        Point2D centre = new Point2D.Double(n[0], n[1]);
        double radius = n[4];
        double start = degrees(centre, n[2], n[3]);
        double extent = degrees(centre, n[9], n[10]) - start;
        return new Arc2D.Double(
                n[0] - radius,
                n[1] - radius,
                2 * radius,
                2 * radius,
                start,
                extent < 0 ? extent : extent - 360,
                Arc2D.PIE);
    }

    private static double degrees(Point2D centre, double x, double y) {
        return Math.toDegrees(Math.atan2(centre.getY() - y, x - centre.getX()));
    }

    private void text(Element text) {
        if (text.hasAttribute("aria-hidden")) {
            return; // a halo
        }
        double y = number(text, "y");
        Node first = text.getFirstChild();
        if (!(first instanceof Element)) {
            things.add(words(text, y));
            return;
        }
        for (Node span = first; span != null; span = span.getNextSibling()) {
            things.add(words((Element) span, y));
        }
    }

    private static PaintedThing words(Element element, double y) {
        return PaintedThing.text(
                element.getTextContent(), new Point2D.Double(number(element, "x"), y));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double[] numbers(String text) {
        return Stream.of(text.replaceAll("[A-Za-z]", " ").trim().split("[ ,]+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
