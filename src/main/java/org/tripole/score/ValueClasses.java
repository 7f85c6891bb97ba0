package org.tripole.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Up to five classes of values between round numbers: about a quarter of the values in each of the
 * first three, the highest tenth in the last, as the few highest are what one looks for.
 *
 * @param bounds the least value of each class but the first, rising
 */
public record ValueClasses(List<BigDecimal> bounds) {

    private static final List<Double> SHARES_BELOW = List.of(0.25, 0.5, 0.75, 0.9);

    /** By so much of all values a bound may miss its share for a rounder number. */
    private static final double LEEWAY = 0.05;

    /** The most classes that there are. */
    public static final int MOST = SHARES_BELOW.size() + 1;

    public ValueClasses {
        bounds = List.copyOf(bounds);
        for (int i = 1; i < bounds.size(); i++) {
            if (bounds.get(i).compareTo(bounds.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("Bounds must rise, but are " + bounds);
            }
        }
    }

    /**
     * The classes of values of 0 or more, none of them empty; one class where all are equal. The
     * same for the same values in any order; n log n.
     */
    public static ValueClasses of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length > 0 && !(sorted[0] >= 0)) { // written so that NaN fails too
            throw new IllegalArgumentException("Values must be 0 or more, but one is " + sorted[0]);
        }
        List<BigDecimal> bounds = new ArrayList<>();
        for (double share : SHARES_BELOW) {
            double least = bounds.isEmpty() ? 0 : bounds.get(bounds.size() - 1).doubleValue();
            Gap.at(share, sorted, least).map(Gap::roundest).ifPresent(bounds::add);
        }
        return new ValueClasses(bounds);
    }

    /** How many classes there are, at least one. */
    public int count() {
        return bounds.size() + 1;
    }

    /** The class of a value, from 0 for the lowest. */
    public int of(double value) {
        return (int) bounds.stream().filter(bound -> bound.doubleValue() <= value).count();
    }

    /** Two values between which a bound may lie, above the first and at most the second. */
    private record Gap(double low, double high, double aim) {

        private static final List<BigDecimal> ROUND =
                List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(2), BigDecimal.ONE);

        /**
         * The gap round the value that has that share of the values below it, among those of {@code
         * least} or more; none where no two of them differ.
         */
        static Optional<Gap> at(double share, double[] sorted, double least) {
            int low = index(share - LEEWAY, sorted);
            int high = index(share + LEEWAY, sorted);
            while (low < high && sorted[low] < least) {
                low++;
            }
            while (high < sorted.length - 1 && sorted[high] <= sorted[low]) {
                high++;
            }
            while (low > 0 && sorted[low] >= sorted[high]) {
                low--;
            }
            return high >= 0 && sorted[low] < sorted[high] && sorted[low] >= least
                    ? Optional.of(new Gap(sorted[low], sorted[high], sorted[index(share, sorted)]))
                    : Optional.empty();
        }

        private static int index(double share, double[] sorted) {
            return (int) Math.min(sorted.length - 1L, Math.floor(share * sorted.length));
        }

        /** The number of the fewest and roundest digits in the gap, nearest to the aim. */
        BigDecimal roundest() {
            for (int power = (int) Math.ceil(Math.log10(high)); ; power--) {
                for (BigDecimal digit : ROUND) {
                    Optional<BigDecimal> found = multiple(digit.scaleByPowerOfTen(power));
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        }

        private Optional<BigDecimal> multiple(BigDecimal step) {
            BigDecimal first = times(low, step, RoundingMode.FLOOR).add(BigDecimal.ONE);
            BigDecimal last = times(high, step, RoundingMode.FLOOR);
            BigDecimal nearest = times(aim, step, RoundingMode.HALF_UP);
            return first.compareTo(last) > 0
                    ? Optional.empty()
                    : Optional.of(nearest.max(first).min(last).multiply(step));
        }

        private static BigDecimal times(double value, BigDecimal step, RoundingMode rounding) {
            return BigDecimal.valueOf(value).divide(step, 0, rounding);
        }
    }
}
