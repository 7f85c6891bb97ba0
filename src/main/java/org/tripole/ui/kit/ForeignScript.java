package org.tripole.ui.kit;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import org.tripole.export.FontFace;
import org.tripole.ui.canvas.CanvasFonts;

/**
 * Gives controls the face for letters that the window's own lacks. JavaFX looks for no other face
 * by itself where one was read from a file.
 */
public final class ForeignScript {

    private static final Map<UnicodeScript, Dress> DRESSES =
            Map.of(
                    UnicodeScript.ARABIC, new Dress("arabic-script", FontFace.ARABIC_REGULAR),
                    UnicodeScript.HAN, new Dress("han-script", FontFace.CHINESE_REGULAR));

    private final CanvasFonts fonts;

    /** Faces from {@code fonts}, read when first needed. */
    public ForeignScript(CanvasFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether the window's face lacks letters of {@code text}. */
    public static boolean isIn(String text) {
        return dress(text).isPresent();
    }

    /**
     * Gives {@code node} the face for {@code text}; the window's own where that has its letters.
     */
    public void dress(Node node, String text) {
        DRESSES.values().forEach(dress -> node.getStyleClass().remove(dress.styleClass()));
        dress(text).ifPresent(dress -> put(dress, node));
    }

    private void put(Dress dress, Node node) {
        fonts.know(dress.face());
        node.getStyleClass().add(dress.styleClass());
    }

    private static Optional<Dress> dress(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(DRESSES::containsKey)
                .findFirst()
                .map(DRESSES::get);
    }

    private record Dress(String styleClass, FontFace face) {}
}
