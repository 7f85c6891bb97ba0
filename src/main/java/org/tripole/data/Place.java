package org.tripole.data;

import java.util.Comparator;

/**
 * A place in the files of a data folder. Ordered by file, then line, then column.
 *
 * @param file path relative to the folder, with slashes
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, counted in characters (code points, a byte-order mark not among them); 0
 *     when the whole file is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file)
                    .thenComparingInt(Place::line)
                    .thenComparingInt(Place::column);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException(
                    "Line and column must not be negative, but are " + line + ", " + column);
        }
    }

    /** The file as a whole. */
    public static Place whole(String file) {
        return new Place(file, 0, 0);
    }

    /** Whether the file as a whole is meant. */
    public boolean isWhole() {
        return line == 0;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
