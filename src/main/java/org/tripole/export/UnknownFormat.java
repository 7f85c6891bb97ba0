package org.tripole.export;

import java.nio.file.Path;

/** The name of a file does not say which format it should have. */
public final class UnknownFormat extends Exception {

    private static final long serialVersionUID = 1;

    UnknownFormat(Path path) {
        super(path + " names no format of a picture. End it in .png, .svg or .pdf.");
    }
}
