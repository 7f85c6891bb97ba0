package org.tripole.view;

/**
 * Width by height of the plot of a figure. The poles leave a corner free for the legend; what fills
 * the whole plot stands beside it.
 *
 * @param whole of the plot
 * @param besideLegend of the part of the plot that the legend leaves free
 */
public record PlotShape(double whole, double besideLegend) {

    public PlotShape {
        check(whole);
        check(besideLegend);
    }

    /** A plot without room set aside for a legend. */
    public static PlotShape of(double aspect) {
        return new PlotShape(aspect, aspect);
    }

    /** The world's aspect under a layout. */
    public double under(LayoutKind layout) {
        return layout.hasPoles() ? whole : besideLegend;
    }

    /** The same to two digits, so that a window that hardly changed keeps its layout. */
    public PlotShape rounded() {
        return new PlotShape(rounded(whole), rounded(besideLegend));
    }

    private static double rounded(double aspect) {
        return Math.max(0.01, Math.round(aspect * 100) / 100.0);
    }

    private static void check(double aspect) {
        if (!(aspect > 0 && aspect < Double.POSITIVE_INFINITY)) { // NaN fails too
            throw new IllegalArgumentException("A plot's aspect must be above 0, but is " + aspect);
        }
    }
}
