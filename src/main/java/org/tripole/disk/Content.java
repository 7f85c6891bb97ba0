package org.tripole.disk;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can write itself into a file. */
@FunctionalInterface
public interface Content {

    /** Writes everything; the stream is buffered, and closed by whoever opened it. */
    void writeTo(OutputStream stream) throws IOException;
}
