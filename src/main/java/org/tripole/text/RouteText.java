package org.tripole.text;

/** Sentences about how two actors are tied. */
public enum RouteText implements MessageKey {
    HOW_TIED,
    WHAT_IT_IS,
    SHOW,
    CLEAR,
    FOUND_DIRECT,
    FOUND_FAR,
    LISTED,
    PATH,
    ARROW,
    STEP,
    MORE_PATHS,
    NOT_SHOWN,
    WITHOUT_ACTS,
    APART
}
