package org.tripole.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphNode;
import org.w3c.dom.Element;

class GraphmlWriterTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Documents.SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNodeAndEdgeComesBackThroughJGraphT(long seed) throws Exception {
        GraphDocument document = Documents.random(seed);
        ReadBack back = ReadBack.of(text(document));

        assertThat(back.nodes()).hasSameSizeAs(document.nodes());
        for (GraphNode node : document.nodes()) {
            Map<String, String> values = back.nodes().get(node.id());
            assertThat(values).containsEntry("label", node.label());
            assertCells(document.nodeColumns(), node.cells(), values);
        }
        assertThat(back.edges()).hasSameSizeAs(document.edges());
        for (int i = 0; i < document.edges().size(); i++) {
            var edge = document.edges().get(i);
            Map<String, String> values = back.edges().get(i);
            assertThat(values)
                    .containsEntry("relation", edge.relation())
                    .containsEntry("ends", edge.ends().source() + " > " + edge.ends().target());
            assertThat(Double.parseDouble(values.get("weight"))).isEqualTo(edge.weight());
            assertCells(document.edgeColumns(), edge.cells(), values);
        }
    }

    @Test
    void formsForYedComeLastBecauseCytoscapeStopsReadingThere() throws Exception {
        Element root = Written.xml(text(Documents.random(2)));
        for (Element node : Written.all(root, "node").subList(1, 6)) {
            List<Element> data = Written.all(node, "data");
            assertThat(data.get(data.size() - 1).getAttribute("key")).isEqualTo("node-form");
            assertThat(Written.all(node, "ShapeNode")).hasSize(1);
        }
    }

    @Test
    void everyKeyIsTypedAndDeclaredBeforeTheGraph() throws Exception {
        Element root = Written.xml(text(Documents.random(2)));
        List<String> children = Written.children(root);

        assertThat(children).startsWith("desc", "key").endsWith("graph");
        assertThat(Written.all(root, "key"))
                .allMatch(key -> key.hasAttribute("attr.type") || key.hasAttribute("yfiles.type"))
                .extracting(key -> key.getAttribute("id"))
                .doesNotHaveDuplicates()
                .contains("x", "y", "size", "r", "g", "b", "edge-weight");
    }

    @Test
    void whatXmlForbidsBecomesTheReplacementCharacter() {
        assertThat(XmlText.escaped("a\u0000b\u0007c\uD800d\uFFFEe"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
        assertThat(XmlText.escaped("<a & \"b\">\n中国 😀"))
                .isEqualTo("&lt;a &amp; &quot;b&quot;&gt;&#10;中国 😀");
    }

    private String text(GraphDocument document) throws Exception {
        return Written.text(document, folder, "graph.graphml");
    }

    private static void assertCells(
            List<Column> columns, List<Cell> cells, Map<String, String> values) {
        for (int i = 0; i < cells.size(); i++) {
            String name = columns.get(i).name();
            assertThat(values.getOrDefault(name, "")).isEqualTo(cells.get(i).plain());
        }
    }

    /** Attributes of nodes by id, of edges in file order, as JGraphT reads them. */
    private record ReadBack(
            Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {

        static ReadBack of(String text) {
            Map<String, Map<String, String>> nodes = new HashMap<>();
            Map<Object, Map<String, String>> edges = new HashMap<>();
            SimpleGraphMLImporter<String, Object> importer = new SimpleGraphMLImporter<>();
            importer.setSchemaValidation(false); // yEd's forms are not in it
            importer.setVertexFactory(id -> id);
            importer.addVertexAttributeConsumer(
                    (pair, value) ->
                            nodes.computeIfAbsent(pair.getFirst(), none -> new HashMap<>())
                                    .put(pair.getSecond(), value.getValue()));
            importer.addEdgeAttributeConsumer(
                    (pair, value) ->
                            edges.computeIfAbsent(pair.getFirst(), none -> new HashMap<>())
                                    .put(pair.getSecond(), value.getValue()));
            Graph<String, Object> graph = new DirectedWeightedPseudograph<>(null, Object::new);
            importer.importGraph(graph, new StringReader(text));
            List<Map<String, String>> inOrder = new ArrayList<>();
            for (Object edge : graph.edgeSet()) {
                Map<String, String> values = edges.computeIfAbsent(edge, none -> new HashMap<>());
                values.put("ends", graph.getEdgeSource(edge) + " > " + graph.getEdgeTarget(edge));
                inOrder.add(values);
            }
            return new ReadBack(nodes, inOrder);
        }
    }
}
