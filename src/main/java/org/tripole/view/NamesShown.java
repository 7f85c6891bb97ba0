package org.tripole.view;

/** How many states are named in a figure at first. */
public enum NamesShown {
    /** As many as a slide bears. */
    USUAL(1),
    /** About half of them, where text is large or the sheet small. */
    FEWER(0.45);

    private final double share;

    NamesShown(double share) {
        this.share = share;
    }

    /** So many of a usual number of names. */
    int of(int usual) {
        return (int) Math.round(usual * share);
    }
}
