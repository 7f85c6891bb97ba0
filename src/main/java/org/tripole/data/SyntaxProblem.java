package org.tripole.data;

import java.util.List;
import org.tripole.text.ProblemText;

/**
 * Text that is no JSON, from its place on.
 *
 * @param found what stands there; empty at the end of the file
 */
public record SyntaxProblem(Place place, String found) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Sentence> complaint() {
        return List.of(
                found.isEmpty()
                        ? Sentence.of(ProblemText.SYNTAX_END)
                        : Sentence.of(ProblemText.SYNTAX, found));
    }

    @Override
    public List<Sentence> remedy() {
        return List.of(
                Sentence.of(
                        found.isEmpty() ? ProblemText.SYNTAX_END_MEND : ProblemText.SYNTAX_MEND));
    }
}
