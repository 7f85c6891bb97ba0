package org.tripole.text;

/** Sentences about the metrics of a state in the network that is shown. */
public enum MeasureText implements MessageKey {
    PLACE,
    SHOW,
    UNDER_FILTERS,
    MEASURING,
    VALUE_OF_MOST,
    NOT_SHOWN
}
