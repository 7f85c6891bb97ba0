package org.tripole.draw;

/** A line's colour, width in the picture's units, and dash. Ends are butt, joins miter. */
public record Stroke(Rgb colour, double width, Dash dash) {

    public Stroke {
        if (!(width > 0)) { // NaN fails too
            throw new IllegalArgumentException("A stroke's width must be above 0, but is " + width);
        }
    }

    /** A solid stroke. */
    public static Stroke solid(Rgb colour, double width) {
        return new Stroke(colour, width, Dash.SOLID);
    }
}
