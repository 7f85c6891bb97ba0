package org.tripole.data;

import org.tripole.text.ProblemText;

/** What a value must be. */
public enum Rule {
    PRESENT(ProblemText.MISSING, ProblemText.MISSING_MEND),
    FILLED_TEXT(ProblemText.NO_FILLED_TEXT, ProblemText.NO_FILLED_TEXT_MEND),
    TEXT(ProblemText.NO_TEXT, ProblemText.NO_TEXT_MEND),
    NUMBER(ProblemText.NO_NUMBER, ProblemText.NO_NUMBER_MEND),
    WHOLE_NUMBER(ProblemText.NO_WHOLE_NUMBER, ProblemText.NO_WHOLE_NUMBER_MEND),
    POSITIVE(ProblemText.NOT_POSITIVE, ProblemText.NOT_POSITIVE_MEND),
    TRUTH(ProblemText.NO_TRUTH, ProblemText.NO_TRUTH_MEND),
    OBJECT(ProblemText.NO_OBJECT, ProblemText.NO_OBJECT_MEND),
    LIST(ProblemText.NO_LIST, ProblemText.NO_LIST_MEND),
    DATE(ProblemText.NO_DATE, ProblemText.NO_DATE_MEND),
    END_AFTER_START(ProblemText.END_BEFORE_START, ProblemText.END_BEFORE_START_MEND),
    SHARE(ProblemText.NO_SHARE, ProblemText.NO_SHARE_MEND),
    FILE_NAME(ProblemText.NOT_FILE_NAME, ProblemText.NOT_FILE_NAME_MEND),
    FORMAT(ProblemText.OTHER_FORMAT, ProblemText.OTHER_FORMAT_MEND),
    APPROACH_COUNT(ProblemText.APPROACH_COUNT, ProblemText.APPROACH_COUNT_MEND),
    NOT_ITS_OWN_PART(ProblemText.OWN_PART, ProblemText.OWN_PART_MEND);

    private final ProblemText what;
    private final ProblemText mend;

    Rule(ProblemText what, ProblemText mend) {
        this.what = what;
        this.mend = mend;
    }

    ProblemText what() {
        return what;
    }

    ProblemText mend() {
        return mend;
    }
}
