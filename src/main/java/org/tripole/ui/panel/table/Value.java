package org.tripole.ui.panel.table;

import org.tripole.exchange.Cell;

/** What a cell of the table says. */
sealed interface Value {

    /** The words or the number in the cell. */
    String shown();

    /** The same where it is read out or explained; not empty. */
    String spoken();

    /** The same for spreadsheets. */
    Cell cell();

    /** Whether it is known, so that it has a place in the order. */
    default boolean isKnown() {
        return true;
    }

    /** Words. */
    record Words(String shown) implements Value {

        @Override
        public String spoken() {
            return shown;
        }

        @Override
        public Cell cell() {
            return Cell.of(shown);
        }
    }

    /**
     * The name of a state.
     *
     * @param isThin whether too few acts are known for a label
     * @param note what is to be known of its status, and what thin evidence means; may be empty
     */
    record Name(String shown, boolean isThin, String spoken, String note) implements Value {

        @Override
        public Cell cell() {
            return Cell.of(shown);
        }
    }

    /**
     * A number.
     *
     * @param shown as people read it, few decimals
     * @param isWhole whether it counts something
     */
    record Figure(double number, String shown, boolean isWhole) implements Value {

        @Override
        public String spoken() {
            return shown;
        }

        @Override
        public Cell cell() {
            return isWhole ? Cell.of((Number) Math.round(number)) : Cell.of(number);
        }
    }

    /** Nothing, and why. */
    record Unknown(String spoken) implements Value {

        @Override
        public String shown() {
            return "\u2013";
        }

        @Override
        public Cell cell() {
            return Cell.EMPTY;
        }

        @Override
        public boolean isKnown() {
            return false;
        }
    }

    /** Something that is still being worked out. */
    record Awaited(String spoken) implements Value {

        @Override
        public String shown() {
            return "\u2026";
        }

        @Override
        public Cell cell() {
            return Cell.EMPTY;
        }

        @Override
        public boolean isKnown() {
            return false;
        }
    }
}
