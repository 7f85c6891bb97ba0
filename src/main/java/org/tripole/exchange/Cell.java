package org.tripole.exchange;

import org.jspecify.annotations.Nullable;

/** One typed value of a table or of a node or edge; unknown is {@link Empty}. */
public sealed interface Cell {

    /** No value. */
    Cell EMPTY = new Empty();

    /** Whether the cell may stand in a column of {@code type}; an empty one may in any. */
    boolean fits(CellType type);

    /** The value as files write it, the same in every locale; nothing when empty. */
    String plain();

    /** Words; never empty. */
    record Text(String words) implements Cell {

        public Text {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("A text cell needs words; use an empty cell");
            }
        }

        @Override
        public boolean fits(CellType type) {
            return type == CellType.TEXT;
        }

        @Override
        public String plain() {
            return words;
        }
    }

    /** A whole number. */
    record Whole(long number) implements Cell {

        @Override
        public boolean fits(CellType type) {
            return type == CellType.WHOLE;
        }

        @Override
        public String plain() {
            return Long.toString(number);
        }
    }

    /** A finite number. */
    record Real(double number) implements Cell {

        public Real {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("A number must be finite, but is " + number);
            }
            number += 0.0; // no minus zero
        }

        @Override
        public boolean fits(CellType type) {
            return type == CellType.REAL;
        }

        @Override
        public String plain() {
            return Double.toString(number);
        }
    }

    /** True or false. */
    record Flag(boolean isTrue) implements Cell {

        @Override
        public boolean fits(CellType type) {
            return type == CellType.FLAG;
        }

        @Override
        public String plain() {
            return Boolean.toString(isTrue);
        }
    }

    /** Nothing known. */
    record Empty() implements Cell {

        @Override
        public boolean fits(CellType type) {
            return true;
        }

        @Override
        public String plain() {
            return "";
        }
    }

    /** A text, or an empty cell for none. */
    static Cell of(@Nullable String words) {
        return words == null || words.isEmpty() ? EMPTY : new Text(words);
    }

    /** A whole number, or an empty cell for none. */
    static Cell of(@Nullable Number whole) {
        return whole == null ? EMPTY : new Whole(whole.longValue());
    }

    /** A number with a fraction. */
    static Cell of(double number) {
        return new Real(number);
    }

    /** True or false. */
    static Cell of(boolean flag) {
        return new Flag(flag);
    }
}
