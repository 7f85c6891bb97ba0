package org.tripole.ui.panel.about;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tripole.text.AboutText;
import org.tripole.ui.panel.Words;

/** The About window; it takes the looks of the window that it belongs to. */
public final class AboutWindow {

    private static final double WIDTH_PX = 640;
    private static final double HEIGHT_PX = 640;

    private AboutWindow() {}

    /** Opens it over {@code owner}; Esc closes it. */
    public static Stage open(Window owner, AboutFacts facts, Words words) {
        AboutPane pane = new AboutPane(facts, words);
        pane.setStyle(owner.getScene().getRoot().getStyle());
        Scene scene = new Scene(pane, WIDTH_PX, HEIGHT_PX);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(words.text(AboutText.ABOUT_TITLE));
        stage.setScene(scene);
        scene.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        stage.close();
                    }
                });
        stage.show();
        return stage;
    }
}
