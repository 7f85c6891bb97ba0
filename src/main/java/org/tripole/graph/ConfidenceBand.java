package org.tripole.graph;

/** Confidences, which run from 0 to 1, in four bands from weak to strong. METHOD.md 5. */
public enum ConfidenceBand {
    /** Too weak for any label but thin. */
    UNDER_40(0),
    FROM_40(0.40),
    FROM_55(0.55),
    FROM_75(0.75);

    private final double least;

    ConfidenceBand(double least) {
        this.least = least;
    }

    /**
     * The band that a confidence lies in.
     *
     * @throws IllegalArgumentException unless it lies in 0..1
     */
    public static ConfidenceBand of(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) { // written so that NaN fails too
            throw new IllegalArgumentException(
                    "A confidence must lie in 0..1, but is " + confidence);
        }
        ConfidenceBand found = UNDER_40;
        for (ConfidenceBand band : values()) {
            found = confidence >= band.least ? band : found;
        }
        return found;
    }
}
