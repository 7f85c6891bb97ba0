package org.tripole.export.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Dash;
import org.tripole.draw.Point;
import org.tripole.draw.Rgb;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphEdge.Ends;
import org.tripole.exchange.GraphEdge.Line;
import org.tripole.exchange.GraphHead;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.NodeLook;
import org.tripole.exchange.NodeLook.Shape;
import org.tripole.exchange.Period;

/** Made-up documents for tests. */
final class Documents {

    static final int SEEDS = 25;
    private static final LocalDate DAY = LocalDate.parse("2024-02-29");
    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("words"),
                    Column.whole("count"),
                    Column.real("share & part"),
                    Column.flag("member"));

    private final NastyWords words;

    private Documents(long seed) {
        this.words = new NastyWords(seed);
    }

    /** Six nodes, twelve edges with parallel ones among them, and words of the worst kind. */
    static GraphDocument random(long seed) {
        return new Documents(seed).document();
    }

    private GraphDocument document() {
        List<GraphNode> nodes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            nodes.add(
                    new GraphNode(words.next() + i, words.nextCell(), look(i), period(), cells()));
        }
        List<GraphEdge> edges = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            edges.add(edge(i, nodes));
        }
        GraphHead head =
                new GraphHead(words.nextCell(), words.next(), DAY, words.next(), words.next());
        return new GraphDocument(head, COLUMNS, nodes, COLUMNS, edges);
    }

    private GraphEdge edge(int number, List<GraphNode> nodes) {
        Ends ends =
                new Ends(
                        nodes.get(words.below(nodes.size())).id(),
                        nodes.get(words.below(nodes.size())).id());
        Line line = new Line(colour(), Dash.values()[words.below(3)]);
        double weight = 1e-9 + Math.abs(words.number());
        return new GraphEdge(
                words.next() + number, ends, words.next(), weight, line, period(), cells());
    }

    private NodeLook look(int number) {
        Point at = new Point(words.number(), words.number());
        return number == 0
                ? null
                : new NodeLook(
                        at, 1 + words.below(9), Shape.values()[words.below(3)], colour(), colour());
    }

    private Rgb colour() {
        return new Rgb(words.below(256), words.below(256), words.below(256));
    }

    private Period period() {
        return words.toss()
                ? Period.ALWAYS
                : Period.from(DAY, words.toss() ? null : DAY.plusDays(9));
    }

    private List<Cell> cells() {
        return List.of(
                words.toss() ? Cell.EMPTY : Cell.of(words.nextCell()),
                Cell.of((Integer) words.below(1000)),
                Cell.of(words.number()),
                Cell.of(words.toss()));
    }
}
