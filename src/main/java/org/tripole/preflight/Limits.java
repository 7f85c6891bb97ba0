package org.tripole.preflight;

/**
 * What colours must reach under a condition.
 *
 * @param text contrast of texts
 * @param mark contrast of glyphs and of lines to be followed
 * @param distance CIEDE2000 difference of the approaches' inks
 */
record Limits(double text, double mark, double distance) {

    /** Least difference of lightness L* for two greys to be told apart in a legend. */
    static final double LIGHTNESS_STEP = 10;

    /** Least size of text in pixels on a phone and on paper, about 7 points. */
    static final double SMALL_TEXT = 9;

    private static final Limits CONTRACT = new Limits(4.5, 3, 20);

    /** WCAG asks 3 of large text; room light takes a third of what the contract has in store. */
    private static final Limits IN_ROOM_LIGHT = new Limits(3, 2, 15);

    static Limits of(Condition condition) {
        return condition == Condition.PROJECTOR ? IN_ROOM_LIGHT : CONTRACT;
    }

    /** Least size of text under {@code condition} on a picture made for {@code use}. */
    static double textSize(Condition condition, Use use) {
        return switch (condition) {
            case PROJECTOR -> Use.SLIDE.leastText();
            case PHONE, A4 -> SMALL_TEXT;
            default -> use.leastText();
        };
    }
}
