package org.tripole.export;

import java.util.List;
import org.tripole.draw.TextMeter;
import org.tripole.draw.TextStyle;

/**
 * The bundled fonts as every surface uses them: widths are plain sums of advance widths, without
 * kerning. Safe for use by several threads.
 */
public final class BundledFont implements TextMeter {

    /** Height of H and d, depth of g, as parts of the em, in both weights of Inter. */
    private static final double ASCENT = 1490 / 2048.0;

    private static final double DESCENT = 442 / 2048.0;

    private final FaceTables tables = new FaceTables();
    private final RunSplitter splitter = new RunSplitter(tables);

    private BundledFont() {}

    /** Read at the first call, then shared: a few milliseconds. */
    public static BundledFont load() {
        return Loaded.FONT;
    }

    private static final class Loaded {
        static final BundledFont FONT = new BundledFont();
    }

    /**
     * Linear in the length of the text; some nanoseconds a character for Latin, Greek and Cyrillic.
     */
    @Override
    public double width(String text, TextStyle style) {
        GlyphTable latin = tables.latin(style.weight());
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (!latin.has(next) || Script.isInvisible(next)) {
                return widthOfRuns(text, style);
            }
            width += latin.advance(next);
        }
        return width * style.size();
    }

    private double widthOfRuns(String text, TextStyle style) {
        return runs(text, style).stream().mapToDouble(Run::width).sum();
    }

    @Override
    public double ascent(TextStyle style) {
        return ASCENT * style.size();
    }

    @Override
    public double descent(TextStyle style) {
        return DESCENT * style.size();
    }

    /**
     * The text cut by face and direction, from left to right as it is seen. Characters that no face
     * has become boxes.
     */
    public List<Run> runs(String text, TextStyle style) {
        return splitter.runs(text, style);
    }

    /** Whether one of the faces of that style has a picture of the character. */
    public boolean canShow(int codePoint, TextStyle style) {
        return Script.isInvisible(codePoint)
                || tables.of(tables.faceFor(codePoint, style.weight())).has(codePoint);
    }
}
