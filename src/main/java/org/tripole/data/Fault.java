package org.tripole.data;

import org.tripole.text.ProblemText;

/** Why a folder or a whole file was not taken. */
public enum Fault {
    FOLDER_MISSING(ProblemText.FOLDER_MISSING, ProblemText.FOLDER_MISSING_MEND),
    FOLDER_IS_FILE(ProblemText.FOLDER_IS_FILE, ProblemText.FOLDER_IS_FILE_MEND),
    FOLDER_UNREADABLE(ProblemText.FOLDER_UNREADABLE, ProblemText.FOLDER_UNREADABLE_MEND),
    FILE_MISSING(ProblemText.FILE_MISSING, ProblemText.FILE_MISSING_MEND),
    FILE_UNREADABLE(ProblemText.FILE_UNREADABLE, ProblemText.FILE_UNREADABLE_MEND),
    NOT_ORDINARY(ProblemText.NOT_ORDINARY, ProblemText.NOT_ORDINARY_MEND),
    LINK_OUT(ProblemText.LINK_OUT, ProblemText.LINK_OUT_MEND),
    TOO_LARGE(ProblemText.TOO_LARGE, ProblemText.TOO_LARGE_MEND),
    TOO_DEEP(ProblemText.TOO_DEEP, ProblemText.TOO_DEEP_MEND),
    TOO_MANY_VALUES(ProblemText.TOO_MANY_VALUES, ProblemText.TOO_MANY_VALUES_MEND),
    TOO_MANY_TIES(ProblemText.TOO_MANY_TIES, ProblemText.TOO_MANY_TIES_MEND),
    NO_TABLE(ProblemText.NO_TABLE, ProblemText.NO_TABLE_MEND),
    NOT_UTF8(ProblemText.NOT_UTF8, ProblemText.NOT_UTF8_MEND);

    private final ProblemText what;
    private final ProblemText mend;

    Fault(ProblemText what, ProblemText mend) {
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
