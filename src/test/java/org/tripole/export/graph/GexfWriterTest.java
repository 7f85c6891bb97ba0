package org.tripole.export.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphNode;
import org.w3c.dom.Element;

class GexfWriterTest {

    @TempDir private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, Documents.SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyNodeAndEdgeComesBackWithItsWordsAndDates(long seed) throws Exception {
        GraphDocument document = Documents.random(seed);
        Element root = root(document);
        List<Element> nodes = Written.all(root, "node");
        List<Element> edges = Written.all(root, "edge");

        assertThat(nodes).hasSameSizeAs(document.nodes());
        assertThat(edges).hasSameSizeAs(document.edges());
        for (int i = 0; i < nodes.size(); i++) {
            GraphNode node = document.nodes().get(i);
            assertThat(nodes.get(i).getAttribute("id")).isEqualTo(node.id());
            assertThat(nodes.get(i).getAttribute("label")).isEqualTo(node.label());
            assertThat(nodes.get(i).getAttribute("start"))
                    .isEqualTo(Words.day(node.period().start()));
            assertThat(values(nodes.get(i)))
                    .isEqualTo(expected(document.nodeColumns(), node.cells()));
        }
        for (int i = 0; i < edges.size(); i++) {
            GraphEdge edge = document.edges().get(i);
            assertThat(edges.get(i).getAttribute("source")).isEqualTo(edge.ends().source());
            assertThat(edges.get(i).getAttribute("target")).isEqualTo(edge.ends().target());
            assertThat(edges.get(i).getAttribute("kind")).isEqualTo(edge.relation());
            assertThat(edges.get(i).getAttribute("end")).isEqualTo(Words.day(edge.period().end()));
            assertThat(values(edges.get(i)))
                    .isEqualTo(expected(document.edgeColumns(), edge.cells()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void apartFromKindsItIsValidByTheSchemaOfVersionOnePointTwo(long seed) throws Exception {
        String text = Written.text(Documents.random(seed), folder, "graph.gexf");
        var validator =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(schema())
                        .newValidator();

        String older =
                text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
                        .replace("version=\"1.3\"", "version=\"1.2\"")
                        .replace("<viz:", "<") // that schema mistook the namespace of looks
                        .replace(" timerepresentation=\"interval\"", "")
                        .replaceAll(" kind=\"[^\"]*\"", "");

        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(older))))
                .doesNotThrowAnyException();
        String spoilt = older.replaceFirst("<shape value=\"[a-z]+\"", "<shape value=\"blob\"");
        assertThatCode(() -> validator.validate(new StreamSource(new StringReader(spoilt))))
                .hasMessageContaining("blob");
    }

    @Test
    void coloursPlacesAndSizesAreThoseOfThePictureWithYUpwards() throws Exception {
        GraphDocument document = Documents.random(1);
        var look = document.nodes().get(1).drawn().orElseThrow();
        Element node = Written.all(root(document), "node").get(1);
        Element at = Written.all(node, "position").get(0);
        Element colour = Written.all(node, "color").get(0);

        assertThat(Double.parseDouble(at.getAttribute("x")))
                .isEqualTo(Geometry.rounded(look.at().x()));
        assertThat(Double.parseDouble(at.getAttribute("y")))
                .isEqualTo(Geometry.rounded(-look.at().y()));
        assertThat(colour.getAttribute("r")).isEqualTo(String.valueOf(look.fill().red()));
        assertThat(colour.getAttribute("b")).isEqualTo(String.valueOf(look.fill().blue()));
        assertThat(Written.all(node, "size").get(0).getAttribute("value"))
                .isEqualTo(String.valueOf(look.radius()));
    }

    @Test
    void aNodeWithoutAPlaceHasNoLook() throws Exception {
        Element node = Written.all(root(Documents.random(3)), "node").get(0);

        assertThat(Written.children(node)).containsExactly("attvalues");
    }

    private Element root(GraphDocument document) throws Exception {
        return Written.xml(Written.text(document, folder, "graph.gexf"));
    }

    private static URL schema() {
        return SimpleGEXFImporter.class.getClassLoader().getResource("gexf.xsd");
    }

    private static Map<String, String> values(Element element) {
        Map<String, String> values = new LinkedHashMap<>();
        Written.all(element, "attvalue")
                .forEach(at -> values.put(at.getAttribute("for"), at.getAttribute("value")));
        return values;
    }

    private static Map<String, String> expected(List<Column> columns, List<Cell> cells) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(Cell.EMPTY)) {
                expected.put(columns.get(i).name(), cells.get(i).plain());
            }
        }
        return expected;
    }
}
