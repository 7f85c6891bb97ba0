package org.tripole.ui.panel.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The parts of a file's name. */
final class FileName {

    private FileName() {}

    /** The name without its ending. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The name as a person typed it, with the ending that its kind of file needs. */
    static String ending(String typed, String suffix) {
        String name = typed.strip();
        return name.toLowerCase(Locale.ROOT).endsWith("." + suffix) ? name : name + "." + suffix;
    }

    /** The name with another ending in place of {@code before}. */
    static String reended(String typed, String before, String suffix) {
        String name = ending(typed, before);
        return name.substring(0, name.length() - before.length()) + suffix;
    }

    /** The first of "name (2)", "name (3)" of which no file exists yet. */
    static Path unused(Path file, Output output) {
        Path candidate = file;
        for (int number = 2; output.files(candidate).stream().anyMatch(Files::exists); number++) {
            String name = stem(file) + " (" + number + ")." + output.suffix();
            candidate = file.resolveSibling(name);
        }
        return candidate;
    }
}
