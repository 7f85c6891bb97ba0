package org.tripole.export;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tripole.draw.TextStyle.Weight;

/** The glyph tables of the bundled faces, each read when the first text needs it. */
final class FaceTables {

    private final Map<FontFace, GlyphTable> tables = new ConcurrentHashMap<>();

    GlyphTable of(FontFace face) {
        return tables.computeIfAbsent(face, key -> new GlyphTable(key.bytes()));
    }

    /** The Latin face of {@code weight}. */
    GlyphTable latin(Weight weight) {
        return of(FontFace.of(weight).get(0));
    }

    /** The first face of {@code weight} with a glyph for the character, else the Latin one. */
    FontFace faceFor(int codePoint, Weight weight) {
        for (FontFace face : FontFace.of(weight)) {
            if (of(face).has(codePoint)) {
                return face;
            }
        }
        return FontFace.of(weight).get(0);
    }
}
