package org.tripole.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.tripole.draw.Point;

/**
 * The bundled fonts with their outlines, parsed when first needed. Text of PNG and halos of PDF are
 * filled outlines, so that they need no fonts of the machine and look alike on every one.
 */
final class ParsedFonts {

    private final Map<FontFace, TrueTypeFont> fonts = new EnumMap<>(FontFace.class);
    private final Map<FontFace, Map<Integer, Path2D>> outlines = new EnumMap<>(FontFace.class);

    TrueTypeFont font(FontFace face) {
        return fonts.computeIfAbsent(face, ParsedFonts::parse);
    }

    /** The letters of the runs as one path in the picture's units. */
    Path2D outline(List<Run> runs, Point baseline, double size) {
        Path2D.Double text = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = baseline.x();
        for (Run run : runs) {
            append(text, run, new Point(x, baseline.y()), size);
            x += run.width();
        }
        return text;
    }

    private void append(Path2D text, Run run, Point start, double size) {
        try {
            TrueTypeFont font = font(run.face());
            double unit = size / font.getUnitsPerEm();
            double x = start.x();
            for (int code : run.glyphs().codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(code);
                AffineTransform place = new AffineTransform(unit, 0, 0, -unit, x, start.y());
                text.append(outline(run.face(), glyph).getPathIterator(place), false);
                x += font.getAdvanceWidth(glyph) * unit;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Damaged font " + run.face(), e);
        }
    }

    private Path2D outline(FontFace face, int glyph) {
        return outlines.computeIfAbsent(face, key -> new HashMap<>())
                .computeIfAbsent(glyph, key -> read(font(face), key));
    }

    private static Path2D read(TrueTypeFont font, int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Damaged glyph " + glyph, e);
        }
    }

    private static TrueTypeFont parse(FontFace face) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("Damaged font " + face, e);
        }
    }
}
