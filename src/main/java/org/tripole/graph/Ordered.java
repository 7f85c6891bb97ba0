package org.tripole.graph;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The sets of a filter: copied, in order, so that equal filters read alike. */
final class Ordered {

    private Ordered() {}

    static <T extends Comparable<? super T>> Set<T> copy(Set<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }

    /** How many of the conditions are on. */
    static int count(boolean... isOn) {
        int count = 0;
        for (boolean on : isOn) {
            count += on ? 1 : 0;
        }
        return count;
    }
}
