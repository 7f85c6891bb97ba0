package org.tripole.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.exchange.GraphDocument;

class DotWriterTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Documents.SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNodeAndEdgeComesBackThroughJGraphT(long seed) throws Exception {
        GraphDocument document = Documents.random(seed);
        Graph<String, Object> graph = new DirectedPseudograph<>(null, Object::new, false);
        DOTImporter<String, Object> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);

        importer.importGraph(graph, new StringReader(Written.text(document, folder, "graph.dot")));

        assertThat(graph.vertexSet()).hasSameSizeAs(document.nodes());
        assertThat(graph.edgeSet()).hasSameSizeAs(document.edges());
    }

    @Test
    void quotesBackslashesAndLineEndsAreEscaped() {
        assertThat(DotText.quoted("a\"b\\c\nd\re\u0000"))
                .isEqualTo("\"a\\\"b\\\\c\\nd\\re\uFFFD\"");
        assertThat(DotText.quoted("中国")).isEqualTo("\"中国\"");
    }

    @Test
    void nodesAreNailedWherePicturesHaveThem() throws Exception {
        GraphDocument document = Documents.random(4);
        var at = document.nodes().get(1).drawn().orElseThrow().at();

        assertThat(Written.text(document, folder, "graph.dot"))
                .contains(
                        "\"pos\"=\""
                                + Geometry.rounded(at.x())
                                + ","
                                + Geometry.rounded(-at.y())
                                + "!\"");
    }
}
