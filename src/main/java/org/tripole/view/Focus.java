package org.tripole.view;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tripole.draw.Ref;

/**
 * What a network is narrowed to: some nodes and what lies within a number of ties from them.
 *
 * @param refs the nodes; none for the whole network
 * @param depth how many ties away from them, 1 to {@value #DEEPEST}
 */
public record Focus(Set<Ref> refs, int depth) {

    /** The farthest that a focus reaches. */
    public static final int DEEPEST = 3;

    /** The whole network. */
    public static final Focus NONE = new Focus(Set.of(), 1);

    public Focus {
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "A focus reaches 1 to " + DEEPEST + " ties, not " + depth);
        }
        refs = Collections.unmodifiableSet(new LinkedHashSet<>(refs));
    }

    /** The neighbours of {@code refs}. */
    public static Focus on(Set<Ref> refs) {
        return new Focus(refs, 1);
    }

    /** Whether the whole network shows. */
    public boolean isNone() {
        return refs.isEmpty();
    }

    /** The same one tie deeper or, below 0, shallower, as far as a focus reaches. */
    public Focus deeper(int steps) {
        return withDepth(Math.max(1, Math.min(DEEPEST, depth + steps)));
    }

    /** The same reaching so many ties, 1 to {@value #DEEPEST}. */
    public Focus withDepth(int next) {
        return new Focus(refs, next);
    }
}
