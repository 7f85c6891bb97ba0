package org.tripole.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;

/** All keys and gestures that work, on a card over the window. */
final class KeySheet extends StackPane {

    /** What the pointer and the focused picture do, beside the actions. */
    private static final List<Line> GESTURES =
            List.of(
                    new Line(ShellText.GESTURE_WHEEL, ShellText.GESTURE_WHEEL_DOES),
                    new Line(ShellText.GESTURE_DRAG, ShellText.GESTURE_DRAG_DOES),
                    new Line(ShellText.GESTURE_ARROWS, ShellText.GESTURE_ARROWS_DOES),
                    new Line(ShellText.GESTURE_CLICK, ShellText.GESTURE_CLICK_DOES),
                    new Line(ShellText.GESTURE_ADD, ShellText.GESTURE_ADD_DOES),
                    new Line(ShellText.GESTURE_DOUBLE, ShellText.GESTURE_DOUBLE_DOES),
                    new Line(ShellText.GESTURE_ESCAPE, ShellText.GESTURE_ESCAPE_DOES),
                    new Line(ShellText.GESTURE_HOVER, ShellText.GESTURE_HOVER_DOES),
                    new Line(ShellText.GESTURE_DROP, ShellText.GESTURE_DROP_DOES));

    private final Messages messages;
    private final List<Action> actions;
    private final Button close = new Button();

    KeySheet(List<Action> actions, Messages messages) {
        this.messages = messages;
        setId("key-sheet");
        getStyleClass().add("key-sheet");
        close.setId("key-sheet-close");
        close.setText(messages.text(ShellText.KEYS_CLOSE));
        close.setOnAction(click -> hide());
        setOnMouseClicked(click -> hide());
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
        this.actions = actions;
        hide();
    }

    private record Line(ShellText gesture, ShellText does) {}

    void toggle() {
        if (isVisible()) {
            hide();
        } else {
            show();
        }
    }

    /** Made when first asked for: styling it would hold up the opening of the window. */
    private void show() {
        if (getChildren().isEmpty()) {
            getChildren().add(card());
        }
        setVisible(true);
        close.requestFocus();
    }

    private void hide() {
        setVisible(false);
    }

    private VBox card() {
        Label title = new Label(messages.text(ShellText.KEYS_TITLE));
        title.getStyleClass().add("key-sheet-title");
        HBox columns = new HBox(gestures(), keys());
        columns.getStyleClass().add("key-sheet-columns");
        VBox card = new VBox(title, columns, close);
        card.getStyleClass().add("card");
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    private GridPane gestures() {
        GridPane grid = grid();
        for (Line line : GESTURES) {
            add(grid, messages.text(line.gesture()), messages.text(line.does()));
        }
        return grid;
    }

    private GridPane keys() {
        GridPane grid = grid();
        for (Action action : actions) {
            if (!action.keys().isEmpty()) {
                add(grid, action.keysInWords(), messages.text(action.name()));
            }
        }
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        return grid;
    }

    private static void add(GridPane grid, String keys, String does) {
        Label left = new Label(keys);
        left.getStyleClass().add("key");
        left.setMinWidth(USE_PREF_SIZE);
        Label right = new Label(does);
        right.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), left, right);
    }
}
