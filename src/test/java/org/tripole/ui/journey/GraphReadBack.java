package org.tripole.ui.journey;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;

/**
 * A graph as a library that is not ours reads it from a file.
 *
 * @param things names by id
 * @param ties their ends, such as "a > b", without repetition
 */
record GraphReadBack(Map<String, String> things, Set<String> ties) {

    static GraphReadBack of(Path file) throws IOException {
        Map<String, String> things = new TreeMap<>();
        SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
        importer.setSchemaValidation(false); // yEd's forms are not in it
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer(
                (named, value) -> {
                    if (named.getSecond().equals("label")) {
                        things.put(named.getFirst(), value.getValue());
                    }
                });
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        try (Reader reader = Files.newBufferedReader(file)) {
            importer.importGraph(graph, reader);
        }
        Set<String> ties = new TreeSet<>();
        for (DefaultEdge edge : graph.edgeSet()) {
            ties.add(graph.getEdgeSource(edge) + " > " + graph.getEdgeTarget(edge));
        }
        return new GraphReadBack(things, ties);
    }

    Set<String> names() {
        return new TreeSet<>(things.values());
    }
}
