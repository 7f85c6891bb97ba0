package org.tripole.export.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The kinds of file a graph can be written as. */
public enum GraphFormat {
    GRAPHML("graphml"),
    GEXF("gexf"),
    DOT("dot"),
    JSON("json"),
    CSV("csv");

    private final String suffix;

    GraphFormat(String suffix) {
        this.suffix = suffix;
    }

    /** The end of the file's name, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** The format that the file's name ends in, in capitals or not. */
    public static GraphFormat of(Path path) throws UnknownGraphFormat {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        for (GraphFormat format : values()) {
            if (name.endsWith("." + format.suffix)) {
                return format;
            }
        }
        throw new UnknownGraphFormat(path);
    }

    /**
     * The files that a graph called {@code path} is written to: itself, but for CSV, where nodes
     * and edges are a table each, NAME-nodes.csv and NAME-edges.csv.
     */
    public List<Path> files(Path path) {
        return this == CSV
                ? List.of(beside(path, "-nodes"), beside(path, "-edges"))
                : List.of(path);
    }

    private static Path beside(Path path, String addition) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return path.resolveSibling(name.substring(0, dot) + addition + name.substring(dot));
    }
}
