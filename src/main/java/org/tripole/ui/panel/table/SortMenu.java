package org.tripole.ui.panel.table;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.Tooltip;
import org.tripole.domain.ActorId;
import org.tripole.text.TableText;
import org.tripole.ui.panel.Words;

/** Sorting without the pointer: the same as a click on the head of a column. */
final class SortMenu extends MenuButton {

    private final StateRows rows;
    private final Words words;

    SortMenu(StateRows rows, Words words) {
        super(words.text(TableText.SORT));
        this.rows = rows;
        this.words = words;
        setId("table-sort");
        getStyleClass().addAll("small", "flat");
        setAccessibleText(words.text(TableText.SORT_MEANS));
        setTooltip(new Tooltip(words.text(TableText.SORT_MEANS)));
        setOnShowing(event -> fill());
        getItems().add(reverse()); // a menu without lines does not open
    }

    /** Sorts by a column: words from A, numbers from the largest. */
    static void sort(StateRows rows, StateTableColumn by) {
        boolean isFigure = by.column().told().isFigure();
        by.setSortType(isFigure ? SortType.DESCENDING : SortType.ASCENDING);
        rows.getSortOrder().setAll(List.of(by));
    }

    private void fill() {
        getItems().clear();
        List<TableColumn<ActorId, ?>> order = rows.getSortOrder();
        for (StateTableColumn column : rows.shownColumns()) {
            RadioMenuItem item = new RadioMenuItem(column.getText());
            item.setId("table-sort-by-" + column.getId());
            item.setMnemonicParsing(false);
            item.setSelected(!order.isEmpty() && order.get(0) == column);
            item.setOnAction(choice -> sort(rows, column));
            getItems().add(item);
        }
        getItems().addAll(new SeparatorMenuItem(), reverse());
    }

    private MenuItem reverse() {
        MenuItem item = new MenuItem(words.text(TableText.SORT_REVERSE));
        item.setId("table-sort-reverse");
        item.setDisable(rows.getSortOrder().isEmpty());
        item.setOnAction(choice -> rows.getSortOrder().forEach(SortMenu::turn));
        return item;
    }

    private static void turn(TableColumn<ActorId, ?> column) {
        boolean isAscending = column.getSortType() == SortType.ASCENDING;
        column.setSortType(isAscending ? SortType.DESCENDING : SortType.ASCENDING);
    }
}
