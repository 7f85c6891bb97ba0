package org.tripole.layout;

import java.util.Arrays;

/**
 * The generator of every random choice of a layout, so that pictures are the same on every machine
 * and Java: SplitMix64 (Steele, Lea and Flood 2014).
 */
final class SplitMix64 {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix64(long seed) {
        this.state = seed;
    }

    /** The next 64 bits. */
    long next() {
        state += STEP;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The next number, 0 to below 1, of 53 bits. */
    double share() {
        return (next() >>> 11) * 0x1p-53;
    }

    /** The next whole number from 0 to below {@code bound}. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Puts {@code values} into a random order (Fisher and Yates). */
    void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int moved = values[i];
            values[i] = values[j];
            values[j] = moved;
        }
    }

    /** That many different whole numbers from 0 to below {@code bound}, in random order. */
    int[] some(int count, int bound) {
        int[] all = new int[bound];
        Arrays.setAll(all, i -> i);
        shuffle(all);
        return Arrays.copyOf(all, count);
    }
}
