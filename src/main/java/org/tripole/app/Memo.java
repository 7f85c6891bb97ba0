package org.tripole.app;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The last result of a stage, made anew only when what the stage reads differs.
 *
 * @param <K> what the stage reads, compared by equals
 * @param <V> what it yields
 */
final class Memo<K, V> {

    private @Nullable K key;
    private @Nullable V value;

    /** The result for {@code wanted}, by {@code stage} unless it is the last one's. */
    V get(K wanted, Supplier<V> stage) {
        if (value == null || !wanted.equals(key)) {
            value = stage.get();
            key = wanted;
        }
        return value;
    }
}
