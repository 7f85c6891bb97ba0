package org.tripole.ui.kit;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.text.Font;
import org.tripole.export.FontFace;
import org.tripole.ui.canvas.CanvasFonts;

/**
 * Scripts that the window's own face lacks. JavaFX takes no other face for the letters that one read
 * from a file lacks, so what holds such text is given the face that has them.
 */
public final class ForeignScript {

    private static final Map<UnicodeScript, String> CLASSES =
            Map.of(UnicodeScript.ARABIC, "arabic-script", UnicodeScript.HAN, "han-script");

    private ForeignScript() {}

    /** Whether the window's face lacks letters of {@code text}. */
    public static boolean isIn(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(CLASSES::containsKey);
    }

    /** Gives {@code node} the face for {@code text}; the window's own where that has its letters. */
    public static void dress(Node node, String text) {
        node.getStyleClass().removeAll(CLASSES.values());
        text.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(CLASSES::containsKey)
                .findFirst()
                .ifPresent(script -> dress(node, script));
    }

    private static void dress(Node node, UnicodeScript script) {
        if (Faces.areKnown()) {
            node.getStyleClass().add(CLASSES.get(script));
        }
    }

    /** Read when first needed, which most windows never do. */
    private static final class Faces {

        private static final double ANY_SIZE = 13;
        private static final Font ARABIC = CanvasFonts.load(FontFace.ARABIC_REGULAR, ANY_SIZE);
        private static final Font CHINESE = CanvasFonts.load(FontFace.CHINESE_REGULAR, ANY_SIZE);

        static boolean areKnown() {
            return !ARABIC.getName().isEmpty() && !CHINESE.getName().isEmpty();
        }
    }
}
