package org.tripole.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import org.tripole.export.FontFace;
import org.tripole.ui.canvas.CanvasFonts;
import org.tripole.ui.kit.ApproachColours;

/** Puts themes on windows: base sheet, our rules, our roles in light or dark. */
public final class StyleSheets {

    private static final double TEXT_PX = 13;

    private StyleSheets() {}

    /** Makes the faces of the window's text known to style sheets. */
    public static void loadFonts() {
        CanvasFonts.load(FontFace.INTER_REGULAR, TEXT_PX);
        CanvasFonts.load(FontFace.INTER_SEMIBOLD, TEXT_PX);
    }

    /** Dresses a window in a theme. */
    public static void dress(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        List.of(
                                sheet("theme/theme.css"),
                                sheet("theme/" + (theme.isDark() ? "dark" : "light") + ".css"),
                                sheet("panel/panels.css"),
                                sheet("panel/table.css")));
    }

    /** The style of a window's root: the approaches' colours and the size of text. */
    public static String inline(Theme theme, double textScale) {
        return ApproachColours.style(theme.palette())
                + String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", TEXT_PX * textScale);
    }

    private static String sheet(String name) {
        String path = "/org/tripole/ui/" + name;
        URL sheet = StyleSheets.class.getResource(path);
        if (sheet == null) {
            throw new IllegalStateException("The program is incomplete: it lacks " + path);
        }
        return sheet.toExternalForm();
    }
}
