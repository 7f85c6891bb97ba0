package org.tripole.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where a picture comes from, as the properties of the file state it; empty texts are left out.
 *
 * @param software name and version of the program
 * @param source the data behind the picture, with their date
 * @param rights licence or copyright notice
 */
public record Origin(String software, String source, String rights) {

    private static final String VERSION = "/org/tripole/version.txt";

    /** This program in its version, however it was started; no source, no rights. */
    public static Origin ofProgram() {
        String version = version();
        return new Origin(version.isEmpty() ? "Tripole" : "Tripole " + version, "", "");
    }

    /** The program's version as the build wrote it beside the classes; empty without a build. */
    public static String version() {
        try (InputStream stream = Origin.class.getResourceAsStream(VERSION)) {
            return stream == null
                    ? ""
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The program cannot read " + VERSION, unreadable);
        }
    }

    /** The same program with data and their licence. */
    public Origin of(String newSource, String newRights) {
        return new Origin(software, newSource, newRights);
    }
}
