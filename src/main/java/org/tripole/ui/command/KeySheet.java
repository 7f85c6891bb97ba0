package org.tripole.ui.command;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tripole.text.CommandText;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;

/** All keys and gestures that work, on a card over the window. */
public final class KeySheet extends StackPane {

    /** Of the window's width, what the card may take. */
    private static final double MOST = 0.94;

    /** The widest card in pixels, on which no line needs to be broken. */
    private static final double MOST_WIDE = 1400;

    private static final int MOST_COLUMNS = 3;

    /** Pixels that a column needs at the normal size of text. */
    private static final double COLUMN_WIDE = 310;

    private final Messages messages;
    private final List<ActionGroup> groups;
    private final Button close = new Button();
    private double textScale = 1;
    private int columns;

    /** The sheet of what {@code groups} hold. */
    public KeySheet(List<ActionGroup> groups, Messages messages) {
        this.messages = messages;
        this.groups = groups;
        setId("key-sheet");
        getStyleClass().add("key-sheet");
        close.setId("key-sheet-close");
        close.setText(messages.text(ShellText.KEYS_CLOSE));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(click -> hide());
        setOnMouseClicked(click -> hide());
        setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        hide();
                        event.consume();
                    }
                });
        hide();
    }

    /** Shows the sheet, or hides it. */
    public void toggle() {
        if (isVisible()) {
            hide();
        } else {
            show();
        }
    }

    /** Lets the sheet know how large the text is; it has fewer columns where they would be thin. */
    public void fit(double nextScale) {
        textScale = nextScale;
    }

    /** Made when first asked for: styling it would hold up the opening of the window. */
    private void show() {
        int fitting = (int) (getWidth() * MOST / (COLUMN_WIDE * textScale));
        int wanted = Math.max(1, Math.min(MOST_COLUMNS, fitting));
        if (columns != wanted) {
            columns = wanted;
            getChildren().setAll(card());
        }
        setVisible(true);
        close.requestFocus();
    }

    /** Hides the sheet. */
    public void hide() {
        setVisible(false);
    }

    private VBox card() {
        Label title = new Label(messages.text(ShellText.KEYS_TITLE));
        title.getStyleClass().add("key-sheet-title");
        Label hint = new Label(messages.text(CommandText.SHEET_HINT));
        hint.getStyleClass().add("secondary");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        HBox foot = new HBox(close, hint);
        foot.getStyleClass().add("key-sheet-foot");
        VBox card = new VBox(title, scrolling(inColumns()), foot);
        card.getStyleClass().add("card");
        card.setAlignment(Pos.TOP_LEFT);
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.maxWidthProperty().bind(Bindings.min(MOST_WIDE, widthProperty().multiply(MOST)));
        card.setOnMouseClicked(click -> click.consume());
        return card;
    }

    /** As high as the columns are when their lines are broken, which the pane does not foresee. */
    private static ScrollPane scrolling(Region columns) {
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setId("key-sheet-scroll");
        scroll.getStyleClass().add("key-sheet-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.prefViewportHeightProperty().bind(columns.heightProperty());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /** Gestures first; then the groups in their order, in columns of about the same length. */
    private HBox inColumns() {
        HBox line = new HBox();
        line.getStyleClass().add("key-sheet-columns");
        VBox column = column(line);
        column.getChildren().add(gestures());
        int room = lines() / columns + 1;
        int used = Gestures.ALL.size();
        for (ActionGroup group : groups) {
            int size = size(group);
            if (size == 0) {
                continue;
            }
            if (used + size / 2 > room && line.getChildren().size() < columns) {
                column = column(line);
                used = 0;
            }
            column.getChildren().add(block(messages.text(group.title()), keys(group)));
            used += size;
        }
        return line;
    }

    private int lines() {
        return Gestures.ALL.size() + groups.stream().mapToInt(KeySheet::size).sum();
    }

    private static int size(ActionGroup group) {
        return (int) group.actions().stream().filter(action -> !action.keys().isEmpty()).count();
    }

    private static VBox column(HBox columns) {
        VBox column = new VBox();
        column.getStyleClass().add("key-sheet-column");
        column.setMinWidth(0);
        columns.getChildren().add(column);
        return column;
    }

    private Node gestures() {
        GridPane grid = grid();
        for (Gestures.Line line : Gestures.ALL) {
            add(grid, messages.text(line.gesture()), messages.text(line.does()));
        }
        return block(messages.text(CommandText.GROUP_POINTER), grid);
    }

    private GridPane keys(ActionGroup group) {
        GridPane grid = grid();
        for (Action action : group.actions()) {
            if (!action.keys().isEmpty()) {
                add(grid, action.keysInWords(), messages.text(action.name()));
            }
        }
        return grid;
    }

    private static VBox block(String heading, GridPane grid) {
        Label title = new Label(heading);
        title.getStyleClass().add("key-sheet-heading");
        return new VBox(title, grid);
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
        right.setWrapText(true);
        right.setMinHeight(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), left, right);
    }
}
