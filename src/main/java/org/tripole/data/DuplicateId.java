package org.tripole.data;

import java.util.List;
import org.tripole.text.ProblemText;

/**
 * An id that was given before.
 *
 * @param first where it was given first; that one counts
 */
public record DuplicateId(Place place, String id, Place first, Loss loss) implements Problem {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public List<Sentence> complaint() {
        ProblemText form =
                first.isWhole() ? ProblemText.DUPLICATE_OF_FILE : ProblemText.DUPLICATE_OF_LINE;
        return List.of(Sentence.of(form, id, first.file(), first.line()));
    }

    @Override
    public List<Sentence> remedy() {
        Sentence cost =
                loss == Loss.DATASET ? loss.sentence() : Sentence.of(ProblemText.FIRST_COUNTS);
        return List.of(Sentence.of(ProblemText.DUPLICATE_MEND), cost);
    }
}
