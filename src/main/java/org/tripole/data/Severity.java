package org.tripole.data;

/** How much a problem matters: an error leaves something out, a warning and a hint do not. */
public enum Severity {
    ERROR,
    WARNING,
    HINT
}
