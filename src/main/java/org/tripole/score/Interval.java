package org.tripole.score;

/** The range that a share lies in, within 0 to 1. */
public record Interval(double low, double high) {

    /** The normal quantile that leaves a tenth on either side. */
    private static final double EIGHTY_PERCENT = 1.2815515655446004;

    public Interval {
        if (!(0 <= low && low <= high && high <= 1)) { // written so that NaN fails too
            throw new IllegalArgumentException(
                    "A range of shares must lie in 0..1, but is " + low + " to " + high);
        }
    }

    /** The 80 % range of a share, from its standard deviation. METHOD.md, 5. */
    public static Interval eightyPercent(Position position, int approach) {
        double share = position.shares().get(approach);
        double reach = EIGHTY_PERCENT * position.measures().sd().get(approach);
        return new Interval(Math.max(0, share - reach), Math.min(1, share + reach));
    }

    /** The lower end in whole per cent. */
    public long lowPercent() {
        return Math.round(100 * low);
    }

    /** The upper end in whole per cent. */
    public long highPercent() {
        return Math.round(100 * high);
    }

    /** Whether both ends are the same in whole per cent. */
    public boolean isPoint() {
        return lowPercent() == highPercent();
    }
}
