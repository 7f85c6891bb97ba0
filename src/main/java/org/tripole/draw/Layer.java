package org.tripole.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named list of marks in paint order.
 *
 * @param clip what lies outside is not drawn; null for no limit
 */
public record Layer(String name, List<Mark> marks, @Nullable Box clip) {

    public Layer {
        marks = List.copyOf(marks);
    }

    /** A layer without limit. */
    public static Layer of(String name, List<Mark> marks) {
        return new Layer(name, marks, null);
    }
}
