package org.tripole.text;

/** Sentences of the search box. */
public enum FindText implements MessageKey {
    FIND_PROMPT,
    NEXT,
    PREVIOUS,
    NOTHING_FOUND,
    HIT_BY,
    HIT_PLACE
}
