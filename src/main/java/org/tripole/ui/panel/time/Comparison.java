package org.tripole.ui.panel.time;

import java.util.List;
import org.tripole.draw.Ref;

/**
 * What differs between two days, in words.
 *
 * @param groups who moved, what is new, and what gained acts
 */
record Comparison(List<Group> groups) {

    /** No two days are compared. */
    static final Comparison NONE = new Comparison(List.of());

    Comparison {
        groups = List.copyOf(groups);
    }

    /**
     * One list of differences.
     *
     * @param id stable, for tests and styles
     * @param empty what is said when there are no rows
     */
    record Group(String id, String heading, String empty, List<Row> rows) {
        Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One difference, which opens what it is about.
     *
     * @param figure a number at the end; may be empty
     * @param isInner whether it belongs to the row above, as the act does to who moved by it
     */
    record Row(String title, String detail, String figure, Ref opens, boolean isInner) {

        /** Whether its detail is a few words; only who moved has more to tell. */
        boolean isShort() {
            return opens.kind() != Ref.Kind.ACTOR;
        }
    }
}
