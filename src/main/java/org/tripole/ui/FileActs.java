package org.tripole.ui;

/** What can be done with files. */
interface FileActs {

    /** Asks for a data folder and opens it. */
    void openFolder();

    /** Asks for a picture and brings its view back. */
    void openPicture();

    /** Asks for a file and writes the picture to it. */
    void exportPicture();

    /** Puts the picture on the clipboard. */
    void copyPicture();
}
