package org.tripole.score;

/**
 * What leaving something out does to an actor. METHOD.md 8 a.
 *
 * @param what id of the target, or name of the series, that is left out
 * @param move total-variation distance between the shares before and after, 0 to 1
 * @param standing the label without it
 */
public record Omission(String what, double move, Standing standing) {}
