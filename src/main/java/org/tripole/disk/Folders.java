package org.tripole.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes folders for files of the program's own. */
public final class Folders {

    private Folders() {}

    /** Makes the folder of {@code file} and all above it, unless they are there. */
    public static void makeFor(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}
