package org.tripole.export;

import java.nio.ByteBuffer;

/**
 * Which characters a TrueType font has and how wide they are: its tables head, hhea, hmtx and cmap
 * (format 4), nothing else, because the first picture waits for it. Characters beyond U+FFFF are
 * taken as missing.
 */
final class GlyphTable {

    private static final int CMAP = 0x636D6170;
    private static final int HEAD = 0x68656164;
    private static final int HHEA = 0x68686561;
    private static final int HMTX = 0x686D7478;
    private static final int MAXP = 0x6D617870;
    private static final int UNICODE_ON_WINDOWS = 3 << 16 | 1;

    private final ByteBuffer font;
    private final char[] glyphs = new char[0x10000];
    private final float[] advances;

    /** Reads the font; costs about a millisecond. */
    GlyphTable(byte[] trueType) {
        this.font = ByteBuffer.wrap(trueType);
        readCharacters(unicodeTable(table(CMAP)));
        this.advances = readAdvances();
    }

    /** Whether the font has a glyph for the code point. */
    boolean has(int codePoint) {
        return codePoint < glyphs.length && glyphs[codePoint] != 0;
    }

    /** Advance width as part of the em; that of the empty box when there is no glyph. */
    double advance(int codePoint) {
        return advances[codePoint < glyphs.length ? glyphs[codePoint] : 0];
    }

    private float[] readAdvances() {
        float unitsPerEm = unsigned(table(HEAD) + 18);
        int count = unsigned(table(HHEA) + 34);
        int hmtx = table(HMTX);
        float[] widths = new float[unsigned(table(MAXP) + 4)];
        for (int glyph = 0; glyph < widths.length; glyph++) {
            // The last width holds for all further glyphs.
            widths[glyph] = unsigned(hmtx + 4 * Math.min(glyph, count - 1)) / unitsPerEm;
        }
        return widths;
    }

    private void readCharacters(int table) {
        int doubledSegments = unsigned(table + 6);
        for (int at = table + 14; at < table + 14 + doubledSegments; at += 2) {
            readSegment(at, doubledSegments);
        }
    }

    /** One segment: end, start, delta and offset stand in four lists of equal length. */
    private void readSegment(int endAt, int listLength) {
        int startAt = endAt + listLength + 2;
        int offsetAt = startAt + 2 * listLength;
        int start = unsigned(startAt);
        int end = unsigned(endAt);
        int delta = unsigned(startAt + listLength);
        int offset = unsigned(offsetAt);
        for (int code = start; code <= end && code != 0xFFFF; code++) {
            int glyph = offset == 0 ? code : unsigned(offsetAt + offset + 2 * (code - start));
            glyphs[code] = (char) (offset != 0 && glyph == 0 ? 0 : glyph + delta);
        }
    }

    private int unicodeTable(int cmap) {
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int entry = cmap + 4 + 8 * i;
            if (font.getInt(entry) == UNICODE_ON_WINDOWS) {
                return cmap + font.getInt(entry + 4);
            }
        }
        throw new IllegalArgumentException("The font has no Unicode character table");
    }

    private int table(int tag) {
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == tag) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + Integer.toHexString(tag));
    }

    private int unsigned(int at) {
        return font.getShort(at) & 0xFFFF;
    }
}
