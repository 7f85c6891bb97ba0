package org.tripole.ui.panel.export;

import java.nio.file.Path;
import java.util.List;

/** What writing came to. */
sealed interface Outcome {

    /** All files were written. */
    record Written(List<Path> files) implements Outcome {

        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * Something could not be written; what stood there is untouched.
     *
     * @param reason in words for the person who must act
     */
    record Refused(String reason) implements Outcome {}
}
