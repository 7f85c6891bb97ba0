package org.tripole.ui.panel.export;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for a sentence that may take several lines but has no line breaks of its own. */
final class Prose extends TextArea {

    private static final int ROWS = 2;
    private boolean isForwarding;

    /** An empty field; {@code onEnter} hears of the key Enter. */
    Prose(String id, String accessibleText, Runnable onEnter) {
        setId(id);
        setAccessibleText(accessibleText);
        setWrapText(true);
        setPrefRowCount(ROWS);
        setPrefColumnCount(1); // as wide as it is given room
        addEventFilter(KeyEvent.KEY_PRESSED, key -> onKey(key, onEnter));
        textProperty().addListener((property, before, now) -> withoutBreaks(now));
    }

    private void onKey(KeyEvent key, Runnable onEnter) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            onEnter.run();
        } else if (key.getCode() == KeyCode.TAB && !key.isControlDown() && !isForwarding) {
            key.consume();
            forward(key);
        }
    }

    /** A text area moves the focus on by Ctrl+Tab only; in a form Tab does. */
    private void forward(KeyEvent key) {
        isForwarding = true;
        fireEvent(
                new KeyEvent(
                        key.getEventType(),
                        "",
                        "",
                        KeyCode.TAB,
                        key.isShiftDown(),
                        true,
                        false,
                        false));
        isForwarding = false;
    }

    private void withoutBreaks(String text) {
        if (text.indexOf('\n') >= 0) {
            setText(text.replaceAll("\\R+", " ").strip());
        }
    }
}
