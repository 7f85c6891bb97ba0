package org.tripole.export;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tripole.draw.TextStyle;
import org.tripole.draw.TextStyle.Weight;

/**
 * Cuts a text into runs of one face and one direction, from left to right as they are seen: Unicode
 * bidirectional algorithm (java.text.Bidi; the first strong letter rules), then faces.
 */
final class RunSplitter {

    /** Stands for a character that no face has. */
    static final char MISSING = '\u25A1';

    private final FaceTables tables;

    RunSplitter(FaceTables tables) {
        this.tables = tables;
    }

    List<Run> runs(String text, TextStyle style) {
        String clean = clean(text, style.weight());
        char[] characters = clean.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return split(clean, style, false);
        }
        return bidirectional(clean, style);
    }

    private List<Run> bidirectional(String text, TextStyle style) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        List<Run> runs = new ArrayList<>();
        for (int i : order) {
            String piece = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs.addAll(split(piece, style, bidi.getRunLevel(i) % 2 == 1));
        }
        return List.copyOf(runs);
    }

    /** Runs of a piece of one direction. */
    private List<Run> split(String piece, TextStyle style, boolean rightToLeft) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < piece.length()) {
            FontFace face = tables.faceFor(piece.charAt(start), style.weight());
            int end = endOfFace(piece, start, face, style.weight());
            runs.add(run(piece.substring(start, end), face, style, rightToLeft));
            start = end;
        }
        if (rightToLeft) {
            Collections.reverse(runs);
        }
        return List.copyOf(runs);
    }

    /** Spaces between two words of one face belong to the run, those at its end do not. */
    private int endOfFace(String piece, int start, FontFace face, Weight weight) {
        int end = start + 1;
        for (int next = end; next < piece.length(); next++) {
            if (tables.faceFor(piece.charAt(next), weight) == face) {
                end = next + 1;
            } else if (piece.charAt(next) != ' ' || !tables.of(face).has(' ')) {
                return end;
            }
        }
        return end;
    }

    private Run run(String piece, FontFace face, TextStyle style, boolean rightToLeft) {
        String glyphs = rightToLeft ? turned(ArabicForms.join(piece)) : piece;
        boolean shapes = piece.codePoints().anyMatch(Script::isRightToLeft);
        return new Run(shapes ? piece : glyphs, glyphs, face, width(glyphs, face) * style.size());
    }

    private double width(String glyphs, FontFace face) {
        GlyphTable table = tables.of(face);
        double width = 0;
        for (int i = 0; i < glyphs.length(); i++) {
            width += table.advance(glyphs.charAt(i));
        }
        return width;
    }

    private static String turned(String text) {
        StringBuilder turned = new StringBuilder();
        for (int i = text.length() - 1; i >= 0; i--) {
            turned.append((char) Script.mirrored(text.charAt(i)));
        }
        return turned.toString();
    }

    /** Without what has no picture; line breaks and tabs as spaces, unknown characters as boxes. */
    private String clean(String text, Weight weight) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(code -> Character.isWhitespace(code) && code < ' ' ? ' ' : code)
                .filter(code -> !Script.isInvisible(code))
                .map(code -> tables.of(tables.faceFor(code, weight)).has(code) ? code : MISSING)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
