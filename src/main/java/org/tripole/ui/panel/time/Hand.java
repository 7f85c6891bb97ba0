package org.tripole.ui.panel.time;

/** Which of the two days is meant. */
enum Hand {
    /** The day as of which the record is read. */
    DAY,
    /** The day that it is compared with. */
    COMPARED
}
