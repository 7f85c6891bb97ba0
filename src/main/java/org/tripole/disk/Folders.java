package org.tripole.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tripole.disk.WriteFailure.Reason;

/** Makes folders for files that the program itself places, such as preferences. */
public final class Folders {

    private Folders() {}

    /**
     * Makes the folder that {@code file} is to lie in, with those above it, where they are missing.
     */
    public static void makeFor(Path file) throws WriteFailure {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WriteFailure(file, Reason.NO_FOLDER, e);
        }
    }
}
