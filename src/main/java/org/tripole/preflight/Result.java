package org.tripole.preflight;

import java.util.List;
import org.tripole.draw.Box;

/** What was measured under one condition; a requirement that nothing falls under is left out. */
public record Result(Condition condition, List<Measure> measures) {

    public Result {
        measures = List.copyOf(measures);
    }

    /** The sum of the measures. */
    public Verdict verdict() {
        if (measures.stream().allMatch(Measure::isMet)) {
            return Verdict.PASSES;
        }
        return condition.isBinding() ? Verdict.FAILS : Verdict.CAUTION;
    }

    /** The measures that miss their limit. */
    public List<Measure> failures() {
        return measures.stream().filter(measure -> !measure.isMet()).toList();
    }

    /** Boxes of all marks that fail, to be ringed; each once. */
    public List<Box> failing() {
        return failures().stream()
                .flatMap(measure -> measure.failing().stream())
                .distinct()
                .toList();
    }

    /** What may mend the failures; each once. */
    public List<Repair> repairs() {
        return failures().stream()
                .flatMap(measure -> measure.repair().stream())
                .distinct()
                .toList();
    }
}
