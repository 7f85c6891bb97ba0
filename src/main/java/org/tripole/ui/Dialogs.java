package org.tripole.ui;

import java.nio.file.Path;
import java.util.Optional;

/** What the window asks of the person in a dialog of the system; tests answer in its place. */
public interface Dialogs {

    /** The data folder to open; empty when the person thought better of it. */
    Optional<Path> chooseFolder();

    /** The folder to export to; empty when the person thought better of it. */
    Optional<Path> chooseExportFolder();

    /** The picture whose view is wanted; empty when the person thought better of it. */
    Optional<Path> choosePictureToOpen();

    /** The file to write a table to; empty when the person thought better of it. */
    Optional<Path> chooseTableFile(String proposed);
}
