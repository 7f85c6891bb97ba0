package org.tripole.ui.panel.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One column of the table.
 *
 * @param approach place of the approach whose share it tells; 0 in any other column
 */
record StateColumn(Told told, int approach) {

    StateColumn {
        if (approach < 0 || (approach > 0 && told != Told.SHARES)) {
            throw new IllegalArgumentException(
                    "Only shares have a column for approach " + approach + ", not " + told);
        }
    }

    /** All columns of a record with that many approaches, in their order. */
    static List<StateColumn> all(int approaches) {
        List<StateColumn> all = new ArrayList<>();
        for (Told told : Told.values()) {
            int columns = told == Told.SHARES ? approaches : 1;
            for (int k = 0; k < columns; k++) {
                all.add(new StateColumn(told, k));
            }
        }
        return all;
    }

    /** Stable, for tests and style sheets. */
    String id() {
        return "table-column-" + told.key() + (told == Told.SHARES ? "-" + approach : "");
    }

    /** How wide it is at first, in the height of its letters; heads fit with their arrow. */
    double widthEm() {
        return switch (told) {
            case STATE -> 12.6;
            case LABEL -> 19.8;
            case SHARES -> 6.1;
            case CONFIDENCE -> 6.8;
            case SWING, CODE -> 5.4;
            case STRADDLE -> 6.2;
            case TIES, ACTS -> 5;
            case REGION -> 7;
            case BETWEENNESS, PARTICIPATION, KIND -> 9;
            case SUBREGION -> 13;
            case UN_GROUP -> 19;
            case INCOME -> 12;
            case POPULATION -> 9;
        };
    }
}
