package org.tripole.view;

/** What the colour of a state's disc says. */
public enum ColourBy {
    /** The approaches of its label. */
    APPROACH,
    /** The group that the data put it in: states that act alike. */
    GROUP
}
