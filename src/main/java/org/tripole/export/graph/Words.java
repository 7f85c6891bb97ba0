package org.tripole.export.graph;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tripole.exchange.CellType;

/** The words that several formats share. */
final class Words {

    private Words() {}

    /** The day as YYYY-MM-DD; empty when unknown. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The constant's name in small letters. */
    static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The type's name in GraphML and GEXF, which agree on these. */
    static String xmlType(CellType type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE -> "long";
            case REAL -> "double";
            case FLAG -> "boolean";
        };
    }
}
