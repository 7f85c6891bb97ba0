package org.tripole.view;

/** Which ties the network view draws. */
public enum TiesShown {
    /** Of each state, the acts that weigh most. */
    STRONGEST,
    /** Only those of what is selected. */
    OF_SELECTION,
    /** All that pass the filter, faded. */
    ALL
}
