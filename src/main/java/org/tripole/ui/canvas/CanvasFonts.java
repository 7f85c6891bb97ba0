package org.tripole.ui.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.tripole.export.FontFace;

/** The bundled faces as JavaFX fonts, each loaded once a size is asked for. */
public final class CanvasFonts {

    private final Map<FontFace, Map<Double, Font>> fonts = new EnumMap<>(FontFace.class);

    /** The face at a size in pixels. */
    public Font font(FontFace face, double size) {
        return fonts.computeIfAbsent(face, unseen -> new HashMap<>())
                .computeIfAbsent(size, unseen -> load(face, size));
    }

    private static Font load(FontFace face, double size) {
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
}
