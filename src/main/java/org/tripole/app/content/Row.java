package org.tripole.app.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;

/** A row that is filled by the names of its columns; what is not set stays empty. */
final class Row {

    private final List<Column> columns;
    private final Cell[] cells;

    Row(List<Column> columns) {
        this.columns = columns;
        this.cells = new Cell[columns.size()];
        Arrays.fill(cells, Cell.EMPTY);
    }

    Row with(String column, Cell cell) {
        cells[indexOf(column)] = cell;
        return this;
    }

    /** One number a column, whose names begin with {@code prefix} and follow each other. */
    Row with(String prefix, List<String> names, List<Double> numbers) {
        for (int k = 0; k < names.size(); k++) {
            with(prefix + names.get(k), Cell.of(numbers.get(k).doubleValue()));
        }
        return this;
    }

    List<Cell> cells() {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private int indexOf(String name) {
        for (int i = 0; i < cells.length; i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no column " + name);
    }
}
