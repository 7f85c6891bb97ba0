package org.tripole.session;

import java.util.List;

/**
 * How the table of states was left.
 *
 * @param isOpen whether the middle of the window showed it in place of the network
 * @param columns the columns that were chosen, by their keys; none for the usual
 */
public record TableChoice(boolean isOpen, List<String> columns) {

    /** The network first; the table with its usual columns. */
    public static final TableChoice STANDARD = new TableChoice(false, List.of());

    public TableChoice {
        columns = List.copyOf(columns);
    }

    /** The same shown or not. */
    public TableChoice withOpen(boolean next) {
        return new TableChoice(next, columns);
    }

    /** The same with other columns. */
    public TableChoice withColumns(List<String> next) {
        return new TableChoice(isOpen, next);
    }
}
