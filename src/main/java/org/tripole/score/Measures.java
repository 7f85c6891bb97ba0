package org.tripole.score;

import java.util.List;

/**
 * What else is said of a position. METHOD.md 5.
 *
 * @param confidence share of the evidence in evidence and prior together, 0 to below 1
 * @param lead probability that the largest share is truly larger than the second, 0.5 to 1
 * @param swing confidence times the evenness of the shares, 0 to below 1
 * @param straddle how evenly the non-universal approaches are backed at once, 0 to below 1
 * @param polarity balance of support and opposition per approach, -1 to 1
 * @param sd standard deviation of each share
 */
public record Measures(
        double confidence,
        double lead,
        double swing,
        double straddle,
        List<Double> polarity,
        List<Double> sd) {

    public Measures {
        polarity = List.copyOf(polarity);
        sd = List.copyOf(sd);
    }
}
