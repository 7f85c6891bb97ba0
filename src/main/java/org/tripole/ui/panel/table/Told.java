package org.tripole.ui.panel.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the table can tell of a state, in the order of its columns. */
public enum Told {
    STATE,
    LABEL,
    SHARES,
    CONFIDENCE,
    SWING,
    STRADDLE,
    TIES,
    ACTS,
    REGION,
    BETWEENNESS,
    PARTICIPATION,
    SUBREGION,
    UN_GROUP,
    INCOME,
    POPULATION,
    KIND,
    CODE;

    /** What is told until a person chooses otherwise. */
    static Set<Told> usual() {
        return EnumSet.range(STATE, REGION);
    }

    /** What these keys stand for, and the name in any case; the usual when there are none. */
    static Set<Told> of(List<String> keys) {
        if (keys.isEmpty()) {
            return usual();
        }
        Set<Told> told = EnumSet.of(STATE);
        Stream.of(values()).filter(one -> keys.contains(one.key())).forEach(told::add);
        return told;
    }

    /** The word for it in settings and ids. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is told in numbers. */
    boolean isFigure() {
        return switch (this) {
            case STATE, LABEL, REGION, SUBREGION, UN_GROUP, INCOME, KIND, CODE -> false;
            case SHARES,
                    CONFIDENCE,
                    SWING,
                    STRADDLE,
                    TIES,
                    ACTS,
                    BETWEENNESS,
                    PARTICIPATION,
                    POPULATION ->
                    true;
        };
    }
}
