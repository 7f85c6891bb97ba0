package org.tripole.ui.panel.reading;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tripole.text.WalkText;
import org.tripole.ui.panel.Words;

/** A filter above a tree: nodes, and below each what it is tied to. */
final class ReadingPane extends VBox {

    private final ReadingModel model;
    private final Words words;
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final TreeView<ReadingLine> tree = new TreeView<>(new TreeItem<>());

    ReadingPane(ReadingModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("reading");
        getStyleClass().add("reading");
        filter.setId("reading-filter");
        filter.setPromptText(words.text(WalkText.READING_FILTER));
        filter.setAccessibleText(words.text(WalkText.READING_FILTER));
        filter.textProperty().addListener((property, before, now) -> fill());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
        count.setId("reading-count");
        count.getStyleClass().add("secondary");
        count.setWrapText(true);
        getChildren().addAll(filter, count, tree());
    }

    private TreeView<ReadingLine> tree() {
        tree.setId("reading-list");
        tree.setAccessibleText(words.text(WalkText.READING_LIST));
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new ReadingCell(this::select));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(tree, Priority.ALWAYS);
        return tree;
    }

    /** Writes the lines anew; what was opened is folded again. */
    void fill() {
        List<ReadingLine> lines = model.nodes(filter.getText());
        ObservableList<TreeItem<ReadingLine>> items = tree.getRoot().getChildren();
        items.setAll(lines.stream().map(line -> new NodeItem(line, model)).toList());
        count.setText(
                lines.isEmpty()
                        ? words.text(WalkText.READING_NONE)
                        : words.text(WalkText.READING_COUNT, lines.size(), model.count()));
        tree.getSelectionModel().selectFirst();
    }

    /** Down from the filter leads into the list. */
    private void leaveFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            tree.requestFocus();
            event.consume();
        }
    }

    /** Before the tree, for which Enter opens a line. */
    private void press(KeyEvent event) {
        TreeItem<ReadingLine> item = tree.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && item != null) {
            select(item.getValue());
            event.consume();
        }
    }

    private void select(ReadingLine line) {
        model.select(line);
    }
}
