package org.tripole.export.graph;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.NodeLook;
import org.tripole.exchange.Table;

/**
 * Nodes and edges as tables in which all that a document tells is a column, for formats that know
 * nothing but attributes. Names are those that Gephi, igraph and Cytoscape look for; y grows
 * upwards.
 */
final class FlatTables {

    /** How many columns at the front say which node or edge it is. */
    static final int NODE_IDS = 1;

    static final int EDGE_IDS = 3;

    private static final List<Column> NODE_HEAD = List.of(Column.text("id"), Column.text("label"));
    private static final List<Column> NODE_TAIL =
            List.of(
                    Column.real("x"),
                    Column.real("y"),
                    Column.real("size"),
                    Column.text("shape"),
                    Column.text("color"),
                    Column.text("outline"),
                    Column.text("start"),
                    Column.text("end"));
    private static final List<Column> EDGE_HEAD =
            List.of(
                    Column.text("id"),
                    Column.text("source"),
                    Column.text("target"),
                    Column.text("label"),
                    Column.text("relation"),
                    Column.real("weight"));
    private static final List<Column> EDGE_TAIL =
            List.of(
                    Column.text("line"),
                    Column.text("color"),
                    Column.text("start"),
                    Column.text("end"));

    private static final List<Cell> NO_LOOK = Collections.nCopies(6, Cell.EMPTY);

    private FlatTables() {}

    /** A row a node: id, label, attributes, look, dates. */
    static Table nodes(GraphDocument document) {
        return new Table(
                joined(NODE_HEAD, document.nodeColumns(), NODE_TAIL),
                document.nodes().stream().map(FlatTables::row).toList());
    }

    /** A row an edge: id, ends, relation as label, weight, attributes, look, dates. */
    static Table edges(GraphDocument document) {
        return new Table(
                joined(EDGE_HEAD, document.edgeColumns(), EDGE_TAIL),
                document.edges().stream().map(FlatTables::row).toList());
    }

    private static List<Cell> row(GraphNode node) {
        return joined(
                List.of(Cell.of(node.id()), Cell.of(node.label())),
                node.cells(),
                joined(
                        node.drawn().map(FlatTables::look).orElse(NO_LOOK),
                        List.of(day(node.period().start()), day(node.period().end())),
                        List.of()));
    }

    private static List<Cell> look(NodeLook look) {
        return List.of(
                Cell.of(Geometry.rounded(look.at().x())),
                Cell.of(Geometry.upwards(look.at().y())),
                Cell.of(Geometry.rounded(look.radius())),
                Cell.of(Words.small(look.shape())),
                Cell.of(look.fill().toHex()),
                Cell.of(look.outline().toHex()));
    }

    private static List<Cell> row(GraphEdge edge) {
        return joined(
                List.of(
                        Cell.of(edge.id()),
                        Cell.of(edge.ends().source()),
                        Cell.of(edge.ends().target()),
                        Cell.of(edge.relation()),
                        Cell.of(edge.relation()),
                        Cell.of(edge.weight())),
                edge.cells(),
                List.of(
                        Cell.of(Words.small(edge.line().dash())),
                        Cell.of(edge.line().colour().toHex()),
                        day(edge.period().start()),
                        day(edge.period().end())));
    }

    private static Cell day(@Nullable LocalDate day) {
        return Cell.of(Words.day(day));
    }

    private static <T> List<T> joined(List<T> head, List<T> middle, List<T> tail) {
        return Stream.of(head, middle, tail).<T>flatMap(List::stream).toList();
    }
}
