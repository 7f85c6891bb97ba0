package org.tripole.view;

import org.tripole.draw.Palette;

/**
 * The sheet that a figure is asked for.
 *
 * @param theme light, dark or print
 * @param textFactor 1 for the size of text that suits the sheet; up to 2
 */
public record SheetSpec(
        SheetExtent extent,
        String theme,
        boolean isTransparent,
        double textFactor,
        FigureParts parts) {

    /** Text that is larger leaves no room for the network. */
    public static final double MOST_TEXT_FACTOR = 2;

    /** A slide of 1920 by 1080, light. */
    public static final SheetSpec STANDARD =
            new SheetSpec(
                    SheetExtent.of(Preset.SLIDE_WIDE), "light", false, 1, FigureParts.STANDARD);

    public SheetSpec {
        if (Palettes.named(theme).isEmpty()) {
            throw new IllegalArgumentException("A sheet is light, dark or print, but not " + theme);
        }
        if (!(textFactor >= 1 && textFactor <= MOST_TEXT_FACTOR)) { // NaN fails too
            throw new IllegalArgumentException(
                    "A text factor must lie in 1..2, but is " + textFactor);
        }
    }

    /** The same on another sheet. */
    public SheetSpec withExtent(SheetExtent next) {
        return new SheetSpec(next, theme, isTransparent, textFactor, parts);
    }

    /** The same in other colours. */
    public SheetSpec withTheme(String next) {
        return new SheetSpec(extent, next, isTransparent, textFactor, parts);
    }

    /** The same with or without its ground. */
    public SheetSpec withTransparent(boolean next) {
        return new SheetSpec(extent, theme, next, textFactor, parts);
    }

    /** The same with larger text, at most {@value #MOST_TEXT_FACTOR} times the usual. */
    public SheetSpec withTextFactor(double next) {
        double bounded = Math.max(1, Math.min(MOST_TEXT_FACTOR, next));
        return new SheetSpec(extent, theme, isTransparent, bounded, parts);
    }

    /** The same with other parts. */
    public SheetSpec withParts(FigureParts next) {
        return new SheetSpec(extent, theme, isTransparent, textFactor, next);
    }

    /** The colours. */
    public Palette palette() {
        return Palettes.named(theme).orElseThrow();
    }
}
