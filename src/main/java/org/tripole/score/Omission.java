package org.tripole.score;

/**
 * What leaving something out does to an actor. METHOD.md 8 a and c.
 *
 * @param what id of the target, name of the series, or name of the switch: information, contrast,
 *     balance
 * @param move total-variation distance between the shares before and after, 0 to 1
 * @param standing the label without it
 */
public record Omission(String what, double move, Standing standing) {}
