package org.tripole.text;

/** Sentences about the states that answer who backs what. */
public enum AnswerText implements MessageKey {
    ANSWER,
    ALL,
    ANY,
    NONE,
    COUNT,
    ACT,
    MEANS,
    SHOW_ONLY
}
