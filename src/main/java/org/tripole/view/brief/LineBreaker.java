package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Breaks text into lines no wider than a column: between words, within addresses after their signs
 * of division, and where nothing else helps between characters, so that no text is ever cut.
 */
final class LineBreaker {

    /** After a space, or within an address after a sign of division that something follows. */
    private static final Pattern JOINTS =
            Pattern.compile("(?<= )|(?<=\\S[/?&=_#%-])(?=[\\p{L}\\p{N}]{1}\\S{2})");

    /** After a space, unless it parts a number from its per cent. */
    private static final Pattern WORDS = Pattern.compile("(?<= )(?!%)");

    private final ToDoubleFunction<String> width;
    private final double most;

    /** Lines at most {@code most} wide, as {@code width} measures them. */
    LineBreaker(ToDoubleFunction<String> width, double most) {
        this.width = width;
        this.most = most;
    }

    /** The text in lines, without spaces at their ends; at least one. */
    List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text)) {
            if (!line.isEmpty() && !fits(line + piece)) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            while (!fits(line)) {
                int end = longest(line);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line.stripTrailing());
        return lines;
    }

    /** Words keep their hyphens together; addresses, which hold a stroke, may break at signs. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String word : WORDS.split(text)) {
            if (word.contains("/")) {
                pieces.addAll(List.of(JOINTS.split(word)));
            } else {
                pieces.add(word);
            }
        }
        return pieces;
    }

    private boolean fits(String line) {
        return width.applyAsDouble(line.stripTrailing()) <= most;
    }

    /** The most characters that fit, at least one; pairs of surrogates stay together. */
    private int longest(String line) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && fits(line.substring(0, line.offsetByCodePoints(end, 1)))) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
