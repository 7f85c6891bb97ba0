package org.tripole;

/** The window as the program's start sees it. */
@FunctionalInterface
interface Window {

    /**
     * Opens the window on a data folder, and on a picture if one is named, and returns when it was
     * closed. A toolkit that cannot start throws whatever it throws; {@link WindowNeeds#lackBehind}
     * reads that.
     */
    void open(Wanted wanted);
}
