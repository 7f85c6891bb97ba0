package org.tripole.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is found while reading, up to a number that a person could still read. */
final class Problems {

    static final int MOST = 10_000;

    private final List<Problem> found = new ArrayList<>();
    private @Nullable FurtherProblems further;

    void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            further = further == null ? FurtherProblems.first(problem) : further.and(problem);
        }
    }

    /** All problems by file, line and column; of one place in the order of finding. */
    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(Problem::place));
        if (further != null) {
            ordered.add(further);
        }
        return ordered;
    }
}
