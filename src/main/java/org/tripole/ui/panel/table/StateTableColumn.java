package org.tripole.ui.panel.table;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.tripole.domain.ActorId;

/** A column on the screen; its cells follow what is known of the states. */
final class StateTableColumn extends TableColumn<ActorId, Value> {

    private final StateColumn column;
    private final String meaning;

    StateTableColumn(
            StateColumn column,
            ColumnWords words,
            ReadOnlyObjectProperty<Optional<StateFacts>> facts) {
        super(words.head(column));
        this.column = column;
        this.meaning = words.meaning(column);
        setId(column.id());
        setReorderable(false);
        getStyleClass().add(column.told().key() + "-column");
        getStyleClass().add(column.told().isFigure() ? "figure-column" : "words-column");
        setCellValueFactory(
                row ->
                        facts.map(
                                known ->
                                        known.map(all -> all.value(row.getValue(), column))
                                                .orElseGet(() -> new Value.Unknown(""))));
        setCellFactory(one -> cell());
    }

    StateColumn column() {
        return column;
    }

    /** One sentence on what it means and does not mean. */
    String meaning() {
        return meaning;
    }

    private TableCell<ActorId, Value> cell() {
        return switch (column.told()) {
            case STATE -> new NameCell(StateRows.movedBy(getTableView()));
            case SHARES -> new ShareCell(column.approach());
            default -> column.told().isFigure() ? new FigureCell() : new WordsCell();
        };
    }
}
