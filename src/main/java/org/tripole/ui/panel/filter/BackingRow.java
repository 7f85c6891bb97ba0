package org.tripole.ui.panel.filter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.graph.Backable;

/**
 * Something that may be asked for in the question who backs what.
 *
 * @param key for ids of controls
 * @param detail what it is called in full; may be empty
 * @param part its part in the question; null when it has none
 */
record BackingRow(Backable thing, String key, String name, String detail, @Nullable Part part) {

    /** Its part in the question, if it has one. */
    Optional<Part> partIn() {
        return Optional.ofNullable(part);
    }
}
