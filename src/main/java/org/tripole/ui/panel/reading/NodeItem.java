package org.tripole.ui.panel.reading;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

/** A node in the tree; what is below it is written when it is first opened. */
final class NodeItem extends TreeItem<ReadingLine> {

    private final ReadingModel model;
    private boolean isWritten;

    NodeItem(ReadingLine line, ReadingModel model) {
        super(line);
        this.model = model;
    }

    @Override
    public ObservableList<TreeItem<ReadingLine>> getChildren() {
        if (!isWritten) {
            isWritten = true;
            model.below(getValue()).forEach(line -> super.getChildren().add(new TreeItem<>(line)));
        }
        return super.getChildren();
    }

    @Override
    public boolean isLeaf() {
        return isWritten ? super.getChildren().isEmpty() : !model.isTied(getValue());
    }
}
