package org.tripole.score;

/**
 * The generator of the Monte Carlo draws, so that figures are the same everywhere: SplitMix64
 * (Steele, Lea and Flood 2014). METHOD.md 8 b.
 */
final class SplitMix64 {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    /** The next number, 0 to below 1, of 53 bits. */
    double next() {
        state += STEP;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        z ^= z >>> 31;
        return (z >>> 11) * 0x1p-53;
    }

    /** The next number, evenly between minus and plus {@code reach}. */
    double within(double reach) {
        return -reach + 2 * reach * next();
    }
}
