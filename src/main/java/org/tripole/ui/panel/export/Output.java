package org.tripole.ui.panel.export;

import java.nio.file.Path;
import java.util.List;
import org.tripole.disk.Existing;
import org.tripole.work.Job;

/** Something that can be written to files. */
interface Output {

    /** The end of the file's name, without the dot. */
    String suffix();

    /** All files that are written when the main one is called {@code file}. */
    List<Path> files(Path file);

    /** Writes them. */
    Job<Outcome> writing(Path file, Existing existing);
}
