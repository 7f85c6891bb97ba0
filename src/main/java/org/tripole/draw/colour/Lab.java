package org.tripole.draw.colour;

import org.tripole.draw.Rgb;

/**
 * A colour in CIELAB under D65 and the 2 degree observer.
 *
 * @param lightness L*, 0 black to 100 white
 * @param a towards green when negative, towards magenta when positive
 * @param b towards blue when negative, towards yellow when positive
 */
public record Lab(double lightness, double a, double b) {

    private static final double WHITE_X = 0.95047;
    private static final double WHITE_Z = 1.08883;
    private static final double LINEAR_BELOW = 216.0 / 24389;
    private static final double SLOPE = 24389.0 / 27;

    /** The coordinates of a colour. */
    public static Lab of(Rgb colour) {
        Linear light = Linear.of(colour);
        double x = 0.4124564 * light.red() + 0.3575761 * light.green() + 0.1804375 * light.blue();
        double y = 0.2126729 * light.red() + 0.7151522 * light.green() + 0.0721750 * light.blue();
        double z = 0.0193339 * light.red() + 0.1191920 * light.green() + 0.9503041 * light.blue();
        double fx = compressed(x / WHITE_X);
        double fy = compressed(y);
        double fz = compressed(z / WHITE_Z);
        return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    /** The colour of these coordinates, clipped to what sRGB can show. */
    public Rgb toRgb() {
        double fy = (lightness + 16) / 116;
        double x = WHITE_X * expanded(fy + a / 500);
        double y = expanded(fy);
        double z = WHITE_Z * expanded(fy - b / 200);
        return new Linear(
                        3.2404542 * x - 1.5371385 * y - 0.4985314 * z,
                        -0.9692660 * x + 1.8760108 * y + 0.0415560 * z,
                        0.0556434 * x - 0.2040259 * y + 1.0572252 * z)
                .toRgb();
    }

    /** Chroma C*, 0 grey. */
    public double chroma() {
        return Math.hypot(a, b);
    }

    /** Hue angle in degrees, 0 to below 360; 0 for grey. */
    public double hue() {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** The CIEDE2000 difference; 1 is about what can just be told apart side by side. */
    public double difference(Lab other) {
        return Ciede2000.between(this, other);
    }

    private static double compressed(double share) {
        return share > LINEAR_BELOW ? Math.cbrt(share) : (SLOPE * share + 16) / 116;
    }

    private static double expanded(double value) {
        double cube = value * value * value;
        return cube > LINEAR_BELOW ? cube : (116 * value - 16) / SLOPE;
    }
}
