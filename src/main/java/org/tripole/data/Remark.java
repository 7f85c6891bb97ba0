package org.tripole.data;

import java.util.List;
import org.tripole.text.ProblemText;

/** Something sound but doubtful; all of it was loaded. */
public record Remark(Place place, Kind kind, List<Object> details) implements Problem {

    /** What is doubtful. */
    public enum Kind {
        TIE_WITHOUT_SOURCE(
                Severity.WARNING, ProblemText.NO_TIE_SOURCE, ProblemText.NO_TIE_SOURCE_MEND),
        COUNT_DIFFERS(Severity.WARNING, ProblemText.COUNT_DIFFERS, ProblemText.COUNT_DIFFERS_MEND),
        UNUSED_SOURCE(Severity.WARNING, ProblemText.UNUSED_SOURCE, ProblemText.UNUSED_SOURCE_MEND),
        IDENTICAL_TIES(
                Severity.WARNING, ProblemText.IDENTICAL_TIES, ProblemText.IDENTICAL_TIES_MEND),
        TIE_PRESENT(Severity.HINT, ProblemText.TIE_PRESENT, ProblemText.TIE_PRESENT_MEND),
        OUTSIDE_GLOBE(Severity.WARNING, ProblemText.OUTSIDE_GLOBE, ProblemText.OUTSIDE_GLOBE_MEND),
        REPEATED_FIELD(
                Severity.WARNING, ProblemText.REPEATED_FIELD, ProblemText.REPEATED_FIELD_MEND),
        EARLY_TIE(Severity.HINT, ProblemText.EARLY_TIE, ProblemText.EARLY_TIE_MEND),
        LONG_LABEL(Severity.HINT, ProblemText.LONG_LABEL, ProblemText.LONG_LABEL_MEND);

        private final Severity severity;
        private final ProblemText what;
        private final ProblemText mend;

        Kind(Severity severity, ProblemText what, ProblemText mend) {
            this.severity = severity;
            this.what = what;
            this.mend = mend;
        }
    }

    public Remark {
        details = List.copyOf(details);
    }

    static Remark of(Place place, Kind kind, Object... details) {
        return new Remark(place, kind, List.of(details));
    }

    @Override
    public Severity severity() {
        return kind.severity;
    }

    @Override
    public List<Sentence> complaint() {
        return List.of(new Sentence(kind.what, details));
    }

    @Override
    public List<Sentence> remedy() {
        return List.of(new Sentence(kind.mend, details));
    }
}
