package org.tripole.data;

import org.tripole.text.ProblemText;

/** What an error costs: the part of the data that was left out because of it. */
public enum Loss {
    DATASET(ProblemText.LOST_DATASET),
    FILE(ProblemText.LOST_FILE),
    ACTOR(ProblemText.LOST_ACTOR),
    SOURCE(ProblemText.LOST_SOURCE),
    TARGET(ProblemText.LOST_TARGET),
    TIE(ProblemText.LOST_TIE),
    CODING(ProblemText.LOST_CODING),
    ENTRY(ProblemText.LOST_ENTRY);

    private final ProblemText key;

    Loss(ProblemText key) {
        this.key = key;
    }

    Sentence sentence() {
        return Sentence.of(key);
    }
}
