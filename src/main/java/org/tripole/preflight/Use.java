package org.tripole.preflight;

/** What a picture is made for, and so how large its text must be there. */
public enum Use {
    /** Thrown on a wall by a projector of 1920 by 1080: text of at least 18 px. */
    SLIDE(18),
    /** Read at arm's length on paper or screen: text of at least 9 px, 96 to the inch. */
    PAGE(9);

    private final double leastText;

    Use(double leastText) {
        this.leastText = leastText;
    }

    /** Size of the smallest text in pixels of the picture at scale 1. */
    public double leastText() {
        return leastText;
    }
}
