package org.tripole.score;

/** What may be measured of every actor of a network, for size, colour or a column. */
public enum Metric {
    /** How many shown targets it backs. */
    DEGREE,
    /** Share of the pairs of other actors and targets whose shortest paths of backing pass it. */
    BETWEENNESS,
    /** How evenly its backed targets spread over the approaches (Guimerà and Amaral 2005). */
    PARTICIPATION,
    /** METHOD.md 5: confidence times the evenness of its shares. */
    SWING,
    /** METHOD.md 5: how evenly it backs the non-universal approaches at once. */
    STRADDLE
}
