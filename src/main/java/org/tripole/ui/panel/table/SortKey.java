package org.tripole.ui.panel.table;

import java.util.Comparator;
import org.tripole.domain.ActorId;

/** A column that the table is sorted by, and which way. */
record SortKey(StateColumn column, boolean isAscending) {

    /** The order of rows by this column; what is not known comes last either way. */
    Comparator<ActorId> order(StateFacts facts, Comparator<String> alphabetical) {
        Comparator<Value> known = (one, other) -> compare(one, other, alphabetical);
        Comparator<Value> values =
                Comparator.comparing(Value::isKnown)
                        .reversed()
                        .thenComparing(isAscending ? known : known.reversed());
        return Comparator.comparing(id -> facts.value(id, column), values);
    }

    private static int compare(Value one, Value other, Comparator<String> alphabetical) {
        return one instanceof Value.Figure figure && other instanceof Value.Figure next
                ? Double.compare(figure.number(), next.number())
                : alphabetical.compare(one.shown(), other.shown());
    }
}
