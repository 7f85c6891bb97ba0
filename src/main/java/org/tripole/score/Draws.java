package org.tripole.score;

/** How many draws of a Monte Carlo run, and the seed of its generator. METHOD.md 8 b. */
public record Draws(int count, long seed) {

    public Draws {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "At least one draw is needed, but count is " + count);
        }
    }
}
