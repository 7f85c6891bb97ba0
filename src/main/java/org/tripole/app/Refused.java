package org.tripole.app;

import java.nio.file.Path;
import java.util.List;
import org.tripole.data.Problem;

/** A folder that was asked for and holds no record that could be opened, and why. */
public record Refused(Path folder, List<Problem> problems) {

    public Refused {
        problems = List.copyOf(problems);
    }
}
