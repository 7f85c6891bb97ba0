package org.tripole.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;

/** Collects the characters that are used of each face, and embeds just these as CSS. */
final class SvgFonts {

    /** Not the shaping tables: the subsetter would copy them with the glyph numbers of before. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final ParsedFonts fonts = new ParsedFonts();
    private final Map<FontFace, Set<Integer>> used = new TreeMap<>();

    void use(List<Run> runs) {
        for (Run run : runs) {
            Set<Integer> codes = used.computeIfAbsent(run.face(), key -> new TreeSet<>());
            // The joined forms of Arabic too: without shaping tables viewers fall back on them.
            (run.text() + run.glyphs()).codePoints().forEach(codes::add);
        }
    }

    /** One @font-face rule for each face, with the font as data. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        used.forEach((face, codes) -> rules.append(rule(face, codes)));
        return rules.toString();
    }

    private String rule(FontFace face, Set<Integer> codes) {
        return "@font-face{font-family:'"
                + face.family()
                + "';font-weight:"
                + face.cssWeight()
                + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(face, codes))
                + ")}\n";
    }

    private byte[] subset(FontFace face, Set<Integer> codes) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(fonts.font(face), TABLES);
            subsetter.addAll(codes);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Damaged font " + face, e);
        }
    }
}
