package org.tripole.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line that the window says above the picture, until it is closed or another replaces it.
 *
 * @param offer what the person can do about it; null for nothing
 */
record Notice(Tone tone, String text, @Nullable Offer offer) {

    /** How loud it is said. */
    enum Tone {
        HINT,
        DONE,
        TROUBLE
    }

    /** A button: its words and what it does. */
    record Offer(String words, Runnable act) {}

    static Notice of(Tone tone, String text) {
        return new Notice(tone, text, null);
    }

    Optional<Offer> offered() {
        return Optional.ofNullable(offer);
    }
}
