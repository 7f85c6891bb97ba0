package org.tripole.ui.panel.reading;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tripole.text.WalkText;
import org.tripole.ui.panel.Words;

/** The reading view in a window of its own, which may stay open beside the picture. */
public final class ReadingWindow {

    private static final double WIDTH_PX = 560;
    private static final double HEIGHT_PX = 640;

    private final ReadingModel model;
    private final Words words;
    private @Nullable Stage stage;

    /** A window over {@code model}, not yet open. */
    public ReadingWindow(ReadingModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    /** Opens it beside {@code owner}, whose looks it follows, or brings it to the front. */
    public void open(Window owner) {
        if (stage != null) {
            stage.requestFocus();
            return;
        }
        ReadingPane pane = new ReadingPane(model, words);
        pane.styleProperty().bind(owner.getScene().getRoot().styleProperty());
        Scene scene = new Scene(pane, WIDTH_PX, HEIGHT_PX);
        Bindings.bindContent(scene.getStylesheets(), owner.getScene().getStylesheets());
        Stage opened = new Stage();
        opened.initOwner(owner);
        opened.setTitle(words.text(WalkText.READING_TITLE));
        opened.setScene(scene);
        scene.addEventFilter( // before the tree, which keeps Esc to itself
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        close();
                    }
                });
        opened.setOnHidden(event -> forget());
        model.attach(pane::fill);
        pane.fill();
        stage = opened;
        opened.show();
    }

    /** Closes it, if it is open. */
    public void close() {
        if (stage != null) {
            stage.close();
        }
    }

    private void forget() {
        model.detach();
        stage = null;
    }
}
