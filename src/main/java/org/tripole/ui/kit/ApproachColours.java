package org.tripole.ui.kit;

import java.util.Locale;
import org.tripole.draw.Palette;
import org.tripole.draw.Rgb;

/** The colours of the approaches as roles of the style sheets, taken from a picture's palette. */
public final class ApproachColours {

    private ApproachColours() {}

    /**
     * An inline style for the root of a window that defines {@code -tripole-approach-N} and {@code
     * -tripole-approach-N-rim} for every approach of the palette.
     */
    public static String style(Palette palette) {
        StringBuilder style = new StringBuilder();
        for (int k = 0; k < palette.approaches().size(); k++) {
            Palette.ApproachInk ink = palette.approach(k);
            style.append(role(k, "", ink.fill())).append(role(k, "-rim", ink.outline()));
        }
        return style.toString();
    }

    private static String role(int approach, String part, Rgb colour) {
        return String.format(
                Locale.ROOT, "-tripole-approach-%d%s: %s; ", approach, part, colour.toHex());
    }
}
