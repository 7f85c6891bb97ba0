package org.tripole.ui.panel.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.text.TableText;

/**
 * The rows and columns of the table. A row is the state itself, and its cells look up what is known
 * of it, so that another day changes numbers but neither scroll nor selection.
 */
final class StateRows extends TableView<ActorId> {

    private static final double INDENT_PX = 40;

    private final StateTableModel model;
    private final RowSelection selection;
    private final ReadOnlyDoubleWrapper movedBy = new ReadOnlyDoubleWrapper();
    private @Nullable Dataset built;

    StateRows(StateTableModel model) {
        super(FXCollections.observableArrayList());
        this.model = model;
        this.selection = new RowSelection(this, chosen -> model.select(chosen, getItems()));
        setId("table-rows");
        getStyleClass().add("state-rows");
        setAccessibleText(model.words().text(TableText.TABLE));
        setSortPolicy(table -> sortRows());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        ExplainedHeads skin = new ExplainedHeads(this);
        skin.sideways().ifPresent(bar -> movedBy.bind(bar.valueProperty()));
        return skin;
    }

    /** How far a table's columns were moved to the left, in pixels. */
    static ReadOnlyDoubleProperty movedBy(TableView<?> table) {
        if (table instanceof StateRows rows) {
            return rows.movedBy.getReadOnlyProperty();
        }
        throw new AssertionError(table);
    }

    /** Makes the columns of a record, unless they are there; tells whether they are new. */
    boolean build(Dataset dataset, Set<Told> shown) {
        boolean isNew = built != dataset;
        if (isNew) {
            built = dataset;
            ColumnWords words = new ColumnWords(dataset, model.words());
            getColumns()
                    .setAll(
                            StateColumn.all(dataset.approaches().size()).stream()
                                    .map(
                                            column ->
                                                    new StateTableColumn(
                                                            column, words, model.factsProperty()))
                                    .toList());
            show(shown);
        }
        return isNew;
    }

    /** Shows these columns; a hidden one no longer sorts. */
    void show(Set<Told> shown) {
        for (StateTableColumn column : columns()) {
            boolean isShown = shown.contains(column.column().told());
            column.setVisible(isShown);
            if (!isShown) {
                getSortOrder().remove(column);
            }
        }
    }

    /** Makes columns as wide as text of that size asks for. */
    void fitTo(double textPx) {
        columns().forEach(column -> column.setPrefWidth(column.column().widthEm() * textPx));
    }

    /** Lists these rows in this order; scroll and selection stay. */
    void list(List<ActorId> next) {
        if (!getItems().equals(next)) {
            int top = firstInSight();
            selection.quietly(() -> getItems().setAll(next));
            scrollTo(Math.max(0, Math.min(top, next.size() - 1)));
        }
    }

    /** Shows as selected what is listed of {@code states}. */
    void mark(Collection<ActorId> states) {
        selection.show(states);
    }

    /** Brings a row into sight, unless it is there. */
    void reveal(ActorId state) {
        int row = getItems().indexOf(state);
        Optional<VirtualFlow<?>> flow = flow();
        boolean isInSight =
                flow.isPresent()
                        && flow.get().getFirstVisibleCell() != null
                        && row > flow.get().getFirstVisibleCell().getIndex()
                        && row < flow.get().getLastVisibleCell().getIndex();
        if (row >= 0 && !isInSight) {
            scrollTo(Math.max(0, row - 3));
        }
    }

    /** By which columns the rows are sorted, the first most. */
    List<SortKey> sortKeys() {
        List<SortKey> keys = new ArrayList<>();
        for (TableColumn<ActorId, ?> column : getSortOrder()) {
            if (column instanceof StateTableColumn told) {
                boolean isAscending = column.getSortType() == TableColumn.SortType.ASCENDING;
                keys.add(new SortKey(told.column(), isAscending));
            }
        }
        return keys;
    }

    /** The columns in sight, from the left. */
    List<StateTableColumn> shownColumns() {
        return columns().stream().filter(TableColumn::isVisible).toList();
    }

    /** The selected rows from the top. */
    List<ActorId> selectedRows() {
        Set<ActorId> chosen = Set.copyOf(selection.selected());
        return getItems().stream().filter(chosen::contains).toList();
    }

    /** The state in whose row a part of the table lies. */
    Optional<ActorId> stateAt(@Nullable Node part) {
        for (Node node = part; node != null && node != this; node = node.getParent()) {
            if (node instanceof TableRow<?> row) {
                return Optional.ofNullable((ActorId) row.getItem());
            }
        }
        return Optional.empty();
    }

    /** Where a menu about a state opens: below its row, or at the top when it is out of sight. */
    Point2D placeOf(Optional<ActorId> state) {
        return lookupAll(".table-row-cell").stream()
                .filter(row -> state.isPresent() && stateAt(row).equals(state))
                .findFirst()
                .map(row -> row.localToScene(INDENT_PX, row.getLayoutBounds().getMaxY()))
                .map(this::sceneToLocal)
                .orElseGet(() -> new Point2D(INDENT_PX, INDENT_PX));
    }

    private boolean sortRows() {
        if (model.factsProperty().get().isPresent()) {
            FXCollections.sort(getItems(), model.order(sortKeys()));
        }
        return true;
    }

    private List<StateTableColumn> columns() {
        return getColumns().stream().map(StateTableColumn.class::cast).toList();
    }

    private int firstInSight() {
        return flow().map(VirtualFlow::getFirstVisibleCell).map(cell -> cell.getIndex()).orElse(0);
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable((VirtualFlow<?>) lookup(".virtual-flow"));
    }
}
