package org.tripole.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;

/**
 * Where a walk through the network stands.
 *
 * @param current the node that has the keyboard
 * @param way what is chosen to go along next; null when nothing is
 */
public record Walked(Ref current, @Nullable Way way) {

    /** What is chosen to go along next. */
    public Optional<Way> chosen() {
        return Optional.ofNullable(way);
    }
}
