package org.tripole.disk;

/** What becomes of a file that already has the name. */
public enum Existing {
    KEEP,
    REPLACE
}
