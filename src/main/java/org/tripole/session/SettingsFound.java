package org.tripole.session;

import java.nio.file.Path;

/** What reading the settings file came to. */
public sealed interface SettingsFound {

    /** The settings to start with, whatever was found. */
    default Settings orStandard() {
        return this instanceof Read read ? read.settings() : Settings.STANDARD;
    }

    /** The file was read. */
    record Read(Settings settings) implements SettingsFound {}

    /** There is no file yet. */
    record Absent() implements SettingsFound {}

    /**
     * There is a file, but it cannot be understood; it stays as it is.
     *
     * @param file the file
     * @param reason in words for the person whose file it is
     */
    record Unreadable(Path file, String reason) implements SettingsFound {}
}
