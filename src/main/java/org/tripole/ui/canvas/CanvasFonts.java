package org.tripole.ui.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.tripole.export.FontFace;

/**
 * The bundled faces as JavaFX fonts. A file is read once; its further sizes are found by its name.
 * One to a window: JavaFX loses the joined letters of a face whose file is read again.
 */
public final class CanvasFonts {

    private static final double ANY_SIZE = 13;

    private final Map<FontFace, Map<Double, Font>> fonts = new EnumMap<>(FontFace.class);

    /** The face at a size in pixels. */
    public Font font(FontFace face, double size) {
        Map<Double, Font> sizes = fonts.computeIfAbsent(face, unseen -> new HashMap<>());
        Font known = sizes.get(size);
        if (known == null) {
            known = sizes.isEmpty() ? load(face, size) : another(sizes, size);
            sizes.put(size, known);
        }
        return known;
    }

    /** Makes the face known to style sheets, unless it is already. */
    public void know(FontFace face) {
        font(face, ANY_SIZE);
    }

    /** Reads the face, which makes it known to style sheets too. */
    public static Font load(FontFace face, double size) {
        try (InputStream stream = face.open()) {
            Font font = Font.loadFont(stream, size);
            if (font == null) {
                throw new IllegalStateException("JavaFX cannot read the font " + face.resource());
            }
            return font;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the font " + face.resource(), failure);
        }
    }

    private static Font another(Map<Double, Font> sizes, double size) {
        return new Font(sizes.values().iterator().next().getName(), size);
    }
}
