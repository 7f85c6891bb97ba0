package org.tripole.draw;

import java.util.List;

/** A part of a picture that is read as one: words, or a figure with words that describe it. */
public sealed interface Passage permits Passage.Text, Passage.Figure {

    /** What words are within the whole. */
    enum Role {
        TITLE,
        HEADING,
        PARAGRAPH,
        /** One item of a list; items that follow each other make one list. */
        ITEM,
        /** The heads of a table's columns, a label for each. */
        HEAD_ROW,
        /** A row of a table, a label for each cell; rows that follow each other make one table. */
        ROW
    }

    /** Words in the order of their lines. */
    record Text(Role role, List<Label> lines) implements Passage {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    /**
     * All that the named layers paint, save words that are a passage of their own.
     *
     * @param description said in its place to those who do not see it
     */
    record Figure(List<String> layers, String description) implements Passage {
        public Figure {
            layers = List.copyOf(layers);
        }
    }
}
