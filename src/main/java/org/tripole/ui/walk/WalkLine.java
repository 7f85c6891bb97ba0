package org.tripole.ui.walk;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tripole.text.Messages;
import org.tripole.text.WalkText;

/** The line at the foot of the picture that says where a walk is; away while nobody walks. */
final class WalkLine extends HBox {

    private final Label sentence = new Label();

    WalkLine(Messages messages) {
        setId("walk-line");
        getStyleClass().add("walk-line");
        setMaxHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
        sentence.setId("walk-status");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Label hint = new Label(messages.text(WalkText.HINT));
        hint.getStyleClass().add("secondary");
        hint.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(sentence, hint);
        say("");
    }

    /** Says a sentence; the empty one puts the line away. */
    void say(String words) {
        sentence.setText(words);
        setVisible(!words.isEmpty());
    }
}
