package org.tripole.ui.panel.table;

import java.util.List;
import java.util.function.BiFunction;
import org.tripole.domain.ActorId;
import org.tripole.exchange.CellType;
import org.tripole.exchange.Column;
import org.tripole.exchange.Table;

/** Rows as a spreadsheet gets them: the columns in sight under their heads, numbers in full. */
record TableCopy(List<StateTableColumn> columns, BiFunction<ActorId, StateColumn, Value> values) {

    TableCopy {
        columns = List.copyOf(columns);
    }

    /** The table of these rows in this order. */
    Table of(List<ActorId> rows) {
        return new Table(
                columns.stream().map(TableCopy::column).toList(),
                rows.stream()
                        .map(
                                id ->
                                        columns.stream()
                                                .map(one -> values.apply(id, one.column()).cell())
                                                .toList())
                        .toList());
    }

    private static Column column(StateTableColumn column) {
        return new Column(column.getText(), type(column.column().told()));
    }

    private static CellType type(Told told) {
        return switch (told) {
            case STATE, LABEL, REGION, SUBREGION, UN_GROUP, INCOME, KIND, CODE -> CellType.TEXT;
            case TIES, ACTS, POPULATION -> CellType.WHOLE;
            case SHARES, CONFIDENCE, SWING, STRADDLE, BETWEENNESS, PARTICIPATION -> CellType.REAL;
        };
    }
}
