package org.tripole.draw;

import java.util.Locale;

/** An opaque sRGB colour, each part 0 to 255. */
public record Rgb(int red, int green, int blue) {

    public Rgb {
        if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > 255) {
            throw new IllegalArgumentException(
                    "Parts of a colour must lie in 0..255, but are "
                            + red
                            + ", "
                            + green
                            + ", "
                            + blue);
        }
    }

    /** The colour written as #rrggbb. */
    public static Rgb hex(String text) {
        return unpacked(Integer.parseInt(text.substring(1), 16));
    }

    /** The colour written as 0xRRGGBB; higher bits are left out. */
    public static Rgb unpacked(int value) {
        return new Rgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** The colour as #rrggbb. */
    public String toHex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** The colour as 0xRRGGBB. */
    public int packed() {
        return red << 16 | green << 8 | blue;
    }

    /** This colour laid over {@code ground} with {@code opacity} 0 to 1. */
    public Rgb over(Rgb ground, double opacity) {
        return new Rgb(
                mix(red, ground.red, opacity),
                mix(green, ground.green, opacity),
                mix(blue, ground.blue, opacity));
    }

    /** Relative luminance of WCAG 2.2, 0 black to 1 white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio of WCAG 2.2, 1 to 21. */
    public double contrast(Rgb other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    private static int mix(int above, int below, double opacity) {
        return (int) Math.round(above * opacity + below * (1 - opacity));
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
