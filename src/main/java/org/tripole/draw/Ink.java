package org.tripole.draw;

import org.jspecify.annotations.Nullable;

/**
 * What a mark is filled and outlined with; no fill or no stroke leaves that part open.
 *
 * @param opacity of the whole mark, 0 to 1
 */
public record Ink(@Nullable Rgb fill, @Nullable Stroke stroke, double opacity) {

    public Ink {
        if (!(opacity >= 0 && opacity <= 1)) { // NaN fails too
            throw new IllegalArgumentException("Opacity must lie in 0..1, but is " + opacity);
        }
    }

    /** Filled, without outline. */
    public static Ink fill(Rgb colour) {
        return new Ink(colour, null, 1);
    }

    /** Outlined, without filling. */
    public static Ink stroke(Stroke stroke) {
        return new Ink(null, stroke, 1);
    }

    /** Filled and outlined. */
    public static Ink both(Rgb fill, Stroke stroke) {
        return new Ink(fill, stroke, 1);
    }

    /** The same ink, {@code factor} times as opaque. */
    public Ink faded(double factor) {
        return new Ink(fill, stroke, opacity * factor);
    }
}
