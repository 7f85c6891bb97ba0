package org.tripole.view;

/** What the size of a state's disc says. */
public enum SizeBy {
    /** How much evidence there is on it. */
    CONFIDENCE,
    /** How many ties it has in what is shown. */
    TIES,
    /** How many people live in it. */
    POPULATION,
    /** On how many shortest paths between others it lies. */
    BETWEENNESS,
    /** How evenly its ties spread over the approaches. */
    PARTICIPATION,
    /** How near it is to another label. */
    SWING,
    /** How far it stands with two approaches at once. */
    STRADDLE,
    /** Nothing: all alike. */
    ONE_SIZE
}
