package org.tripole.exchange;

import java.util.List;

/** Named, typed columns and rows of as many cells, in a stated order. */
public record Table(List<Column> columns, List<List<Cell>> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        requireDistinctNames(columns);
        for (List<Cell> row : rows) {
            requireFit(columns, row);
        }
    }

    static void requireDistinctNames(List<Column> columns) {
        if (columns.stream().map(Column::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("Two columns share a name in " + columns);
        }
    }

    static void requireFit(List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row needs " + columns.size() + " cells, but has " + row);
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).fits(columns.get(i).type())) {
                throw new IllegalArgumentException(
                        "Column " + columns.get(i) + " cannot hold " + row.get(i));
            }
        }
    }
}
