package org.tripole.ui.panel.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The licence texts that ship with the program. */
enum LegalText {
    LICENCE("LICENSE.txt"),
    THIRD_PARTY("THIRD-PARTY.txt"),
    NOTICES("NOTICES.txt");

    private static final String FOLDER = "/org/tripole/legal/";

    private final String file;

    LegalText(String file) {
        this.file = file;
    }

    /** The text; a program without its licence texts is broken. */
    String read() {
        try (InputStream in = LegalText.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(FOLDER + file + " could not be read", failure);
        }
    }
}
