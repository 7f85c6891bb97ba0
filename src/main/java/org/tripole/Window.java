package org.tripole;

import java.nio.file.Path;

/** The window as the program's start sees it. */
@FunctionalInterface
interface Window {

    /**
     * Opens the window on a data folder or session file and returns when it was closed. A toolkit
     * that cannot start throws whatever it throws; {@link WindowNeeds#lackBehind} reads that.
     */
    void open(Path data);
}
