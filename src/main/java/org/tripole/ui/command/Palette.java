package org.tripole.ui.command;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tripole.text.CommandText;
import org.tripole.text.Messages;

/**
 * Every command by name, and every state, institution and initiative to jump to, on a card over the
 * window. Arrows choose, Enter takes, Esc closes.
 */
public final class Palette extends StackPane {

    private static final int PAGE = 8;

    private final PaletteModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Runnable onClosed;

    /**
     * A palette over {@code model}.
     *
     * @param onClosed gives the focus back
     */
    public Palette(PaletteModel model, Messages messages, Runnable onClosed) {
        this.model = model;
        this.messages = messages;
        this.onClosed = onClosed;
        setId("palette");
        getStyleClass().add("palette");
        setVisible(false);
        setOnMouseClicked(click -> close());
        field.setId("palette-field");
        field.setPromptText(messages.text(CommandText.PALETTE_PROMPT));
        field.setAccessibleText(messages.text(CommandText.PALETTE_PROMPT));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.textProperty().addListener((property, before, now) -> model.type(now));
        list.setId("palette-list");
        list.setAccessibleText(messages.text(CommandText.PALETTE_PROMPT));
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        model.entriesProperty().addListener((property, before, now) -> show(now));
        model.chosenProperty().addListener((property, before, now) -> light());
    }

    /** Opens with nothing typed. */
    public void open() {
        if (getChildren().isEmpty()) {
            getChildren().add(card());
        }
        setVisible(true);
        field.clear();
        model.type("");
        field.requestFocus();
    }

    /** Closes, and gives the focus back. */
    public void close() {
        setVisible(false);
        onClosed.run();
    }

    private Node card() {
        Label none = new Label(messages.text(CommandText.PALETTE_NONE));
        none.setWrapText(true);
        list.setPlaceholder(none);
        VBox card = new VBox(field, list);
        card.getStyleClass().add("card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        card.setOnMouseClicked(click -> click.consume());
        return card;
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN -> model.move(PAGE);
            case PAGE_UP -> model.move(-PAGE);
            case ENTER -> take();
            case ESCAPE -> close();
            case TAB -> {
                // the field and its list are one control
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void take() {
        model.take()
                .ifPresent(
                        entry -> {
                            close();
                            entry.act().run();
                        });
    }

    private void show(List<PaletteEntry> entries) {
        list.getItems().setAll(entries);
        light();
    }

    /** Lights the chosen line and tells it to assistive technology. */
    private void light() {
        int chosen = model.chosenProperty().get();
        if (chosen >= 0 && chosen < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(chosen);
            list.scrollTo(Math.max(0, chosen - PAGE / 2));
            PaletteEntry entry = list.getItems().get(chosen);
            field.setAccessibleHelp(
                    messages.text(
                            CommandText.PALETTE_SPOKEN,
                            entry.text(),
                            entry.detail(),
                            chosen + 1,
                            list.getItems().size()));
        } else {
            field.setAccessibleHelp(messages.text(CommandText.PALETTE_NONE));
        }
    }

    private final class Cell extends ListCell<PaletteEntry> {

        private final Label text = new Label();
        private final Label detail = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox(text, detail, keys);

        Cell() {
            line.getStyleClass().add("palette-line");
            detail.getStyleClass().add("palette-detail");
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            detail.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(detail, Priority.ALWAYS);
            setPrefWidth(0); // as wide as the list
            setOnMouseClicked(
                    click -> {
                        if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                            model.choose(getIndex());
                            take();
                        }
                    });
        }

        @Override
        protected void updateItem(@Nullable PaletteEntry entry, boolean isEmpty) {
            super.updateItem(entry, isEmpty);
            if (entry == null || isEmpty) {
                setGraphic(null);
                return;
            }
            text.setText(entry.text());
            detail.setText(entry.detail());
            keys.setText(entry.keys());
            line.setDisable(!entry.isPossible());
            setAccessibleText(entry.text() + ". " + entry.detail());
            setGraphic(line);
        }
    }
}
