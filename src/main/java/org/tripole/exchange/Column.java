package org.tripole.exchange;

/** The name of a column or attribute, and what its cells hold. */
public record Column(String name, CellType type) {

    public Column {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A column needs a name");
        }
    }

    /** A column of words. */
    public static Column text(String name) {
        return new Column(name, CellType.TEXT);
    }

    /** A column of whole numbers. */
    public static Column whole(String name) {
        return new Column(name, CellType.WHOLE);
    }

    /** A column of numbers. */
    public static Column real(String name) {
        return new Column(name, CellType.REAL);
    }

    /** A column of true and false. */
    public static Column flag(String name) {
        return new Column(name, CellType.FLAG);
    }
}
