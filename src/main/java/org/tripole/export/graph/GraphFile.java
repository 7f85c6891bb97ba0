package org.tripole.export.graph;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tripole.disk.AtomicFile;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.exchange.GraphDocument;
import org.tripole.export.table.TableCsv;

/** A graph document as a file, or two for CSV, in the format that the end of the name says. */
public final class GraphFile {

    private GraphFile() {}

    /** Writes itself in one format. */
    @FunctionalInterface
    private interface Body {
        void writeTo(Writer writer) throws IOException;
    }

    /**
     * Writes the document, each file wholly or not at all; equal documents give equal bytes.
     *
     * @return the files written, as {@link GraphFormat#files} names them
     */
    public static List<Path> write(GraphDocument document, Path path, Existing existing)
            throws UnknownGraphFormat, WriteFailure {
        GraphFormat format = GraphFormat.of(path);
        List<Path> files = format.files(path);
        List<Body> bodies = bodies(document, format);
        for (int i = 0; i < files.size(); i++) {
            write(bodies.get(i), files.get(i), existing);
        }
        return files;
    }

    private static List<Body> bodies(GraphDocument document, GraphFormat format) {
        return switch (format) {
            case GRAPHML -> List.of(writer -> new GraphmlWriter(document, writer).write());
            case GEXF -> List.of(writer -> new GexfWriter(document, writer).write());
            case DOT -> List.of(writer -> new DotWriter(document, writer).write());
            case JSON -> List.of(writer -> NodeLinkJson.write(document, writer));
            case CSV ->
                    List.of(
                            writer -> TableCsv.write(FlatTables.nodes(document), writer),
                            writer -> TableCsv.write(FlatTables.edges(document), writer));
        };
    }

    private static void write(Body body, Path path, Existing existing) throws WriteFailure {
        AtomicFile.write(
                path,
                existing,
                stream -> {
                    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                    body.writeTo(writer);
                    writer.flush();
                });
    }
}
