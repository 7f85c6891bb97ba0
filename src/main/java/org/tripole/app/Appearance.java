package org.tripole.app;

/**
 * How the window looks.
 *
 * @param theme name of the theme, such as light or dark
 * @param textScale 1 is 13 px in the window; 0.8 to 2
 */
public record Appearance(String theme, double textScale) {

    /** Smallest text scale. */
    public static final double MIN_TEXT_SCALE = 0.8;

    /** Largest text scale. */
    public static final double MAX_TEXT_SCALE = 2;

    /** Light, with text at its normal size. */
    public static final Appearance STANDARD = new Appearance("light", 1);

    public Appearance {
        if (!(textScale >= MIN_TEXT_SCALE && textScale <= MAX_TEXT_SCALE)) { // NaN fails too
            throw new IllegalArgumentException(
                    "A text scale must lie in 0.8..2, but is " + textScale);
        }
    }

    /** The same in another theme. */
    public Appearance withTheme(String next) {
        return new Appearance(next, textScale);
    }

    /** The same with text of another size. */
    public Appearance withTextScale(double next) {
        return new Appearance(theme, next);
    }
}
