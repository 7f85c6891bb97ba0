package org.tripole.data;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found while reading. */
final class Problems {

    private final List<Problem> found = new ArrayList<>();

    void add(Problem problem) {
        found.add(problem);
    }

    /** All problems by file, line and column; of one place in the order of finding. */
    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(found);
        ordered.sort((a, b) -> a.place().compareTo(b.place()));
        return ordered;
    }
}
