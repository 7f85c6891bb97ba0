package org.tripole.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares pictures with the drawings that someone has looked at and approved, {@code
 * src/test/resources/pictures/NAME.txt}. A picture that differs is left in {@code target/pictures};
 * to approve it, look at it and copy it over.
 */
public final class Approved {

    private static final Path APPROVED = Path.of("src/test/resources/pictures");
    private static final Path RECEIVED = Path.of("target/pictures");

    private Approved() {}

    /** Fails when the picture is not the approved one, with the lines that differ. */
    public static void assertApproved(String name, Picture picture) {
        assertApproved(name, TextSurface.of(picture), APPROVED);
    }

    static void assertApproved(String name, String received, Path folder) {
        Path file = folder.resolve(name + ".txt");
        Path left = RECEIVED.resolve(name + ".txt");
        String approved = Files.exists(file) ? read(file) : "";
        if (!approved.equals(received)) {
            write(left, received);
        }
        assertThat(received.lines().toList())
                .as("If it is right: cp %s %s", left, file)
                .isEqualTo(approved.lines().toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
