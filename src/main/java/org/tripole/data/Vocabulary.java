package org.tripole.data;

import org.tripole.text.ProblemText;

/** A closed set of words, one of which a value must be. */
public enum Vocabulary {
    ACTOR(ProblemText.NO_ACTOR, ProblemText.NO_ACTOR_MEND),
    TARGET(ProblemText.NO_TARGET, ProblemText.NO_TARGET_MEND),
    SOURCE(ProblemText.NO_SOURCE, ProblemText.NO_SOURCE_MEND),
    APPROACH(ProblemText.NO_APPROACH, ProblemText.NO_APPROACH_MEND),
    RELATION(ProblemText.NO_RELATION, ProblemText.NO_WORD_MEND),
    QUALITY(ProblemText.NO_QUALITY, ProblemText.NO_WORD_MEND),
    ACTOR_KIND(ProblemText.NO_ACTOR_KIND, ProblemText.NO_WORD_MEND),
    TARGET_KIND(ProblemText.NO_TARGET_KIND, ProblemText.NO_WORD_MEND),
    SOURCE_KIND(ProblemText.NO_SOURCE_KIND, ProblemText.NO_WORD_MEND),
    READ_AS(ProblemText.NO_READ_AS, ProblemText.NO_WORD_MEND),
    LEVEL(ProblemText.NO_LEVEL, ProblemText.NO_WORD_MEND);

    private final ProblemText what;
    private final ProblemText mend;

    Vocabulary(ProblemText what, ProblemText mend) {
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
