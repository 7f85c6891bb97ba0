package org.tripole.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.exchange.Cell;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphNode;

class NodeLinkJsonTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Documents.SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNodeAndEdgeComesBackWithTypedValues(long seed) throws Exception {
        GraphDocument document = Documents.random(seed);
        JsonObject json =
                JsonParser.parseString(Written.text(document, folder, "graph.json"))
                        .getAsJsonObject();
        JsonArray nodes = json.getAsJsonArray("nodes");
        JsonArray edges = json.getAsJsonArray("edges");

        assertThat(nodes).hasSameSizeAs(document.nodes());
        for (int i = 0; i < nodes.size(); i++) {
            GraphNode node = document.nodes().get(i);
            JsonObject read = nodes.get(i).getAsJsonObject();
            assertThat(read.get("id").getAsString()).isEqualTo(node.id());
            assertThat(read.get("label").getAsString()).isEqualTo(node.label());
            assertThat(read.has("words")).isEqualTo(!node.cells().get(0).equals(Cell.EMPTY));
            assertThat(Cell.of(read.get("share & part").getAsDouble()))
                    .isEqualTo(node.cells().get(2));
            assertThat(Cell.of(read.getAsJsonPrimitive("member").getAsBoolean()))
                    .isEqualTo(node.cells().get(3));
        }
        assertThat(edges).hasSameSizeAs(document.edges());
        for (int i = 0; i < edges.size(); i++) {
            GraphEdge edge = document.edges().get(i);
            JsonObject read = edges.get(i).getAsJsonObject();
            assertThat(read.get("source").getAsString()).isEqualTo(edge.ends().source());
            assertThat(read.get("target").getAsString()).isEqualTo(edge.ends().target());
            assertThat(read.get("relation").getAsString()).isEqualTo(edge.relation());
            assertThat(read.get("weight").getAsDouble()).isEqualTo(edge.weight());
        }
    }
}
