package org.tripole.draw;

/** Size in the picture's units and weight of a text, in the bundled family. */
public record TextStyle(double size, Weight weight) {

    /** The weights that are bundled. */
    public enum Weight {
        REGULAR,
        SEMIBOLD
    }

    public TextStyle {
        if (!(size > 0)) { // NaN fails too
            throw new IllegalArgumentException("A text's size must be above 0, but is " + size);
        }
    }

    /** Regular text. */
    public static TextStyle regular(double size) {
        return new TextStyle(size, Weight.REGULAR);
    }

    /** Emphasised text. */
    public static TextStyle semibold(double size) {
        return new TextStyle(size, Weight.SEMIBOLD);
    }
}
