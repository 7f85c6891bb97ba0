package org.tripole.export.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.exchange.GraphDocument;

class GraphFileTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(GraphFormat.class)
    void equalDocumentsGiveEqualBytes(GraphFormat format) throws Exception {
        List<Path> one = write(Documents.random(7), "one." + format.suffix());
        List<Path> other = write(Documents.random(7), "other." + format.suffix());

        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i)).hasSameBinaryContentAs(one.get(i)).isNotEmptyFile();
        }
    }

    @Test
    void csvIsATableOfNodesAndATableOfEdges() throws Exception {
        GraphDocument document = Documents.random(5);

        List<Path> files = write(document, "graph.csv");

        assertThat(files)
                .containsExactly(
                        folder.resolve("graph-nodes.csv"), folder.resolve("graph-edges.csv"));
        List<NamedCsvRecord> nodes = rows(files.get(0));
        List<NamedCsvRecord> edges = rows(files.get(1));
        assertThat(nodes).hasSameSizeAs(document.nodes());
        assertThat(edges).hasSameSizeAs(document.edges());
        for (int i = 0; i < edges.size(); i++) {
            assertThat(edges.get(i).getField("source"))
                    .isEqualTo(document.edges().get(i).ends().source());
            assertThat(edges.get(i).getField("relation"))
                    .isEqualTo(document.edges().get(i).relation());
        }
    }

    @Test
    void anExistingFileStaysUnlessReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("graph.gexf"), "mine");

        assertThatThrownBy(() -> GraphFile.write(Documents.random(1), file, Existing.KEEP))
                .isInstanceOf(WriteFailure.class);

        assertThat(file).hasContent("mine");
    }

    @Test
    void aNameWithoutAKnownEndIsRefusedWithTheEndsThatAreKnown() {
        assertThatThrownBy(() -> write(Documents.random(1), "graph.gml"))
                .isInstanceOf(UnknownGraphFormat.class)
                .hasMessageContaining("graph.gml")
                .hasMessageContaining(".graphml, .gexf, .dot, .json or .csv");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theEndOfTheNameMayBeInCapitals() throws Exception {
        assertThat(GraphFormat.of(Path.of("Network.GEXF"))).isEqualTo(GraphFormat.GEXF);
    }

    private List<Path> write(GraphDocument document, String name) throws Exception {
        return GraphFile.write(document, folder.resolve(name), Existing.KEEP);
    }

    private static List<NamedCsvRecord> rows(Path file) throws Exception {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }
}
