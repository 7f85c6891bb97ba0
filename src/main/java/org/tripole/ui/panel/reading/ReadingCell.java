package org.tripole.ui.panel.reading;

import java.util.function.Consumer;
import javafx.scene.control.TreeCell;
import org.jspecify.annotations.Nullable;

/** A line of the tree; a double click does what Enter does. */
final class ReadingCell extends TreeCell<ReadingLine> {

    ReadingCell(Consumer<ReadingLine> select) {
        setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && getItem() != null) {
                        select.accept(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable ReadingLine line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setText(line == null || isEmpty ? null : line.words());
    }
}
