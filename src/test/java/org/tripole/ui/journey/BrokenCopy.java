package org.tripole.ui.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the shipped record, to be broken in places. */
record BrokenCopy(Path folder) {

    /** Copies the shipped record into {@code folder}. */
    static BrokenCopy in(Path folder) {
        try (Stream<Path> all = Files.walk(Journey.SHIPPED)) {
            for (Path from : all.sorted().toList()) {
                Path to = folder.resolve(Journey.SHIPPED.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
            return new BrokenCopy(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Replaces {@code sound}, which stands in the file, by {@code broken}; returns its line. */
    int replace(String file, String sound, String broken) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            int at = text.indexOf(sound);
            if (at < 0) {
                throw new AssertionError(file + " does not hold " + sound);
            }
            Files.writeString(
                    path, text.substring(0, at) + broken + text.substring(at + sound.length()));
            return List.of(text.substring(0, at).split("\n", -1)).size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
