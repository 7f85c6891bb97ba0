package org.tripole;

import java.io.IOException;
import java.nio.file.Path;

/** The picture that the window would have opened with, drawn without a display. */
@FunctionalInterface
interface OpeningPicture {

    /**
     * Writes the picture of what is wanted as PNG to a file that does not exist yet.
     *
     * @throws IOException when folder or picture cannot be read or the file cannot be written; the
     *     message is for the person who started the program
     */
    void write(Wanted wanted, Path file) throws IOException;
}
