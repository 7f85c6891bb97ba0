package org.tripole.view;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;

/**
 * What is lifted above the base picture.
 *
 * @param hovered under the pointer or keyboard focus: it and its neighbours stay, the rest fades
 * @param selected ringed twice
 * @param found ringed wide, the last hit of a search
 */
public record Emphasis(@Nullable Ref hovered, Set<Ref> selected, @Nullable Ref found) {

    /** Nothing lifted. */
    public static final Emphasis NONE = new Emphasis(null, Set.of(), null);

    public Emphasis {
        selected = Set.copyOf(selected);
    }

    /** Whether nothing is lifted. */
    public boolean isEmpty() {
        return hovered == null && found == null && selected.isEmpty();
    }
}
