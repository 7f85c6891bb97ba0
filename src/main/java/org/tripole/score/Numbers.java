package org.tripole.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Arrays of the inside as lists of the outside. */
final class Numbers {

    private Numbers() {}

    static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    static List<Double> list(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).boxed().toList();
    }

    /** Half the sum of the absolute differences of two lists of shares, 0 to 1. */
    static double totalVariation(double[] before, double[] after) {
        double sum = 0;
        for (int k = 0; k < before.length; k++) {
            sum += Math.abs(after[k] - before[k]);
        }
        return sum / 2;
    }
}
