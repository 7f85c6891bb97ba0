package org.tripole.ui.kit;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A row that opens something: a title, a detail below, a figure at the end. Works by mouse, by
 * Enter or Space, and by assistive technology.
 */
public final class LinkRow extends VBox {

    private final Runnable open;

    /** A row with these words; {@code figure} may be empty. */
    public LinkRow(String title, String detail, String figure, Runnable open) {
        this.open = open;
        getStyleClass().add("link-row");
        setCursor(Cursor.HAND);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(spoken(title, detail, figure));
        getChildren().add(head(title, figure));
        if (!detail.isEmpty()) {
            getChildren().add(wrapped(detail, "link-detail"));
        }
        setOnMouseClicked(
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        requestFocus();
                        open.run();
                    }
                });
        setOnKeyPressed(this::openByKey);
    }

    /** Adds a bar under the words: {@code length} 0 to 1, in the colour role of an approach. */
    public void tilt(int approach, double length) {
        getChildren().add(new TiltBar("approach-" + approach, length));
    }

    /** Adds a bar in no approach's colour, for what pulls away. */
    public void tiltAway(double length) {
        getChildren().add(new TiltBar("away", length));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void openByKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            open.run();
        }
    }

    private static HBox head(String title, String figure) {
        Label name = wrapped(title, "link-title");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name);
        head.getStyleClass().add("link-head");
        if (!figure.isEmpty()) {
            Label number = wrapped(figure, "link-figure");
            number.setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(number);
        }
        return head;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static String spoken(String title, String detail, String figure) {
        StringBuilder spoken = new StringBuilder(title);
        for (String more : new String[] {detail, figure}) {
            if (!more.isEmpty()) {
                spoken.append(". ").append(more.replace("\n", ". "));
            }
        }
        return spoken.toString();
    }
}
