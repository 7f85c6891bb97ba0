package org.tripole;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to see.
 *
 * @param picture whose view is brought back on the data; null for the view that they open with
 */
record Wanted(Path data, @Nullable Path picture) {

    /** The view that the data open with. */
    static Wanted of(Path data) {
        return new Wanted(data, null);
    }
}
