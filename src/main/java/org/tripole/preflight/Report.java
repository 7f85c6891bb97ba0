package org.tripole.preflight;

import java.util.List;

/** A checked picture: one result for each condition, in the order of the strip. */
public record Report(List<Result> results) {

    public Report {
        results = List.copyOf(results);
        List<Condition> conditions = results.stream().map(Result::condition).toList();
        if (!conditions.equals(List.of(Condition.values()))) {
            throw new IllegalArgumentException(
                    "A report needs every condition once, but has " + conditions);
        }
    }

    /** The worst of the results. */
    public Verdict verdict() {
        return results.stream().map(Result::verdict).reduce(Verdict.PASSES, Verdict::or);
    }

    /** What was measured under {@code condition}. */
    public Result of(Condition condition) {
        return results.get(condition.ordinal());
    }
}
