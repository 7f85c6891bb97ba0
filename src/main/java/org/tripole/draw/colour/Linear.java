package org.tripole.draw.colour;

import org.tripole.draw.Rgb;

/**
 * A colour as amounts of light in the primaries of sRGB, 0 none to 1 full. Results of matrices may
 * lie outside; they are clipped on the way back to a colour. IEC 61966-2-1.
 */
public record Linear(double red, double green, double blue) {

    /** The light of a colour. */
    public static Linear of(Rgb colour) {
        return new Linear(decoded(colour.red()), decoded(colour.green()), decoded(colour.blue()));
    }

    /** The nearest colour, each part clipped into 0 to 255. */
    public Rgb toRgb() {
        return new Rgb(encoded(red), encoded(green), encoded(blue));
    }

    /** Relative luminance, 0 black to 1 white. */
    public double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /** Light of one part of a colour, 0 to 255. */
    static double decoded(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** Part of a colour, 0 to 255, for an amount of light. */
    static int encoded(double light) {
        double inside = Math.max(0, Math.min(1, light));
        double value =
                inside <= 0.0031308 ? inside * 12.92 : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }
}
