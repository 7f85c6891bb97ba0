package org.tripole.ui.kit;

/**
 * One share with its range, in numbers for the bar and in words for people.
 *
 * @param approach place among the approaches, which picks the colour role
 * @param share 0 to 1
 * @param low lower end of the range, at most {@code high}
 * @param figure the share and its range as the line shows them
 * @param spoken the whole line for a screen reader
 */
public record ShareLine(
        String name,
        int approach,
        double share,
        double low,
        double high,
        String figure,
        String spoken) {

    public ShareLine {
        if (!(0 <= low && low <= high && high <= 1 && 0 <= share && share <= 1)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The share of "
                            + name
                            + " and its range must lie in 0..1, but are "
                            + share
                            + ", "
                            + low
                            + ", "
                            + high);
        }
    }
}
