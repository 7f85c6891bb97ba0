package org.tripole.export.graph;

import java.nio.file.Path;

/** The name of a file does not say which format the graph should have. */
public final class UnknownGraphFormat extends Exception {

    private static final long serialVersionUID = 1;

    UnknownGraphFormat(Path path) {
        super(
                path
                        + " names no format of a graph. End it in .graphml, .gexf, .dot, .json or"
                        + " .csv.");
    }
}
