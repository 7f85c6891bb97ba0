package org.tripole.ui.kit;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * A name being typed anew, in the place of the row that it names: Enter takes it, Esc and leaving
 * the field let it be. What is wrong with it stands below.
 */
public final class NameField extends VBox {

    private final TextField field = new TextField();
    private final Label wrong = new EmptyHint("");
    private final UnaryOperator<String> rename;
    private final Consumer<Boolean> done;
    private boolean isTaking;
    private boolean isDone;

    /**
     * A field that holds {@code name}; "-new-name" and "-wrong" follow {@code id} in the ids.
     *
     * @param rename what is wrong with a name; empty when it was taken
     * @param done puts the row back; hears whether the person left by key
     */
    public NameField(String id, String name, UnaryOperator<String> rename, Consumer<Boolean> done) {
        this.rename = rename;
        this.done = done;
        field.setText(name);
        field.setId(id + "-new-name");
        field.setOnAction(enter -> take());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveByEscape);
        field.focusedProperty().addListener((property, before, now) -> onFocus(now));
        wrong.setId(id + "-wrong");
        wrong.getStyleClass().add("wrong");
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        getChildren().setAll(field, wrong);
    }

    /** The same, called that by assistive technology. */
    public NameField spoken(String words) {
        field.setAccessibleText(words);
        return this;
    }

    /** Puts the cursor into the field, with the whole name marked. */
    public void start() {
        field.requestFocus();
        field.selectAll();
    }

    /** Waits: the toolkit looks from the field for the next owner, so it must stand until then. */
    private void onFocus(boolean isFocused) {
        if (!isFocused && !isTaking) {
            PauseTransition next = new PauseTransition(Duration.ONE);
            next.setOnFinished(end -> leave(false));
            next.play();
        }
    }

    private void take() {
        isTaking = true; // the row may be gone with the earlier name, and the focus with it
        String complaint = rename.apply(field.getText());
        isTaking = false;
        wrong.setText(complaint);
        field.setAccessibleHelp(complaint);
        if (complaint.isEmpty()) {
            leave(true);
        }
    }

    private void leaveByEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            leave(true);
        }
    }

    private void leave(boolean isByKey) {
        if (!isDone) {
            isDone = true;
            done.accept(isByKey);
        }
    }
}
