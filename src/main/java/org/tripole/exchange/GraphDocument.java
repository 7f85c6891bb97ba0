package org.tripole.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A directed graph with typed attributes, looks and dates, as graph files hold it; nodes and edges
 * in a stated order, several edges between two nodes allowed.
 */
public record GraphDocument(
        GraphHead head,
        List<Column> nodeColumns,
        List<GraphNode> nodes,
        List<Column> edgeColumns,
        List<GraphEdge> edges) {

    /** Names that every format gives a meaning of its own; no column may bear one of them. */
    public static final Set<String> RESERVED =
            Set.of(
                    "id",
                    "label",
                    "source",
                    "target",
                    "relation",
                    "weight",
                    "x",
                    "y",
                    "z",
                    "size",
                    "shape",
                    "colour",
                    "color",
                    "outline",
                    "r",
                    "g",
                    "b",
                    "line",
                    "start",
                    "end",
                    "type",
                    "key",
                    "edgeid");

    public GraphDocument {
        nodeColumns = List.copyOf(nodeColumns);
        nodes = List.copyOf(nodes);
        edgeColumns = List.copyOf(edgeColumns);
        edges = List.copyOf(edges);
        requireFreeNames(nodeColumns);
        requireFreeNames(edgeColumns);
        requireKnownEnds(requireDistinct(nodes.stream().map(GraphNode::id)), edges);
        requireDistinct(edges.stream().map(GraphEdge::id));
        for (GraphNode node : nodes) {
            Table.requireFit(nodeColumns, node.cells());
        }
        for (GraphEdge edge : edges) {
            Table.requireFit(edgeColumns, edge.cells());
        }
    }

    private static void requireFreeNames(List<Column> columns) {
        Table.requireDistinctNames(columns);
        for (Column column : columns) {
            if (RESERVED.contains(column.name())) {
                throw new IllegalArgumentException(
                        "No attribute may be called " + column.name() + ", as files use that name");
            }
        }
    }

    private static Set<String> requireDistinct(Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(
                id -> {
                    if (!seen.add(id)) {
                        throw new IllegalArgumentException("Two things share the id " + id);
                    }
                });
        return seen;
    }

    private static void requireKnownEnds(Set<String> nodes, List<GraphEdge> edges) {
        for (GraphEdge edge : edges) {
            if (!nodes.contains(edge.ends().source()) || !nodes.contains(edge.ends().target())) {
                throw new IllegalArgumentException(
                        "Both ends of edge "
                                + edge.id()
                                + " must be nodes, but are "
                                + edge.ends());
            }
        }
    }
}
