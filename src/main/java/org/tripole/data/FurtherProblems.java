package org.tripole.data;

import java.util.List;
import org.tripole.text.ProblemText;

/**
 * Problems that are not listed one by one, because there are too many.
 *
 * @param place the file where the list ends
 * @param severity the gravest among them
 */
public record FurtherProblems(Place place, Severity severity, int count) implements Problem {

    static FurtherProblems first(Problem problem) {
        return new FurtherProblems(Place.whole(problem.place().file()), problem.severity(), 1);
    }

    FurtherProblems and(Problem other) {
        boolean isGraver = other.severity().compareTo(severity) < 0;
        return new FurtherProblems(place, isGraver ? other.severity() : severity, count + 1);
    }

    @Override
    public List<Sentence> complaint() {
        return List.of(Sentence.of(ProblemText.FURTHER, count));
    }

    @Override
    public List<Sentence> remedy() {
        return List.of(Sentence.of(ProblemText.FURTHER_MEND));
    }
}
