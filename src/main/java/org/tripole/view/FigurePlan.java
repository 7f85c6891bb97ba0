package org.tripole.view;

import org.tripole.draw.Box;

/**
 * Where the parts of a figure lie on its sheet: heading at the top, plot in the middle, notes at
 * the foot.
 *
 * @param sheet the whole, from 0, 0
 * @param heading room of title and subtitle
 * @param plot room of the network
 * @param foot room of source and notes
 */
record FigurePlan(Box sheet, Box heading, Box plot, Box foot) {

    private static final double MARGIN = 24;
    private static final double SPACE = 6;
    private static final double LEGEND = 236;
    private static final double MOST_OF_PLOT = 0.36;

    /** The plan for a frame whose heading and foot are so many pixels high. */
    static FigurePlan of(Frame frame, double headingHeight, double footHeight) {
        return of(frame, headingHeight, footHeight, 0);
    }

    /** The same between two markings of that height, one at the top and one at the bottom. */
    static FigurePlan of(
            Frame frame, double headingHeight, double footHeight, double markingHeight) {
        double margin = margin(frame);
        double top = margin + markingHeight;
        double space = SPACE * frame.textScale();
        double right = Math.max(margin + 1, frame.width() - margin);
        double headingBottom = top + headingHeight;
        double footBottom = frame.height() - margin / 2 - markingHeight;
        double footTop = Math.max(headingBottom + 2 * space + 1, footBottom - footHeight);
        return new FigurePlan(
                Box.at(0, 0, frame.width(), frame.height()),
                new Box(margin, top, right, headingBottom),
                new Box(margin, headingBottom + space, right, footTop - space),
                new Box(margin, footTop, right, footTop + footHeight));
    }

    /** Free edge round the figure in pixels. */
    static double margin(Frame frame) {
        return MARGIN * frame.textScale();
    }

    /** The part of the plot to the right of a legend in its corner. */
    Box besideLegend(Frame frame) {
        double legend =
                frame.isNarrow()
                        ? 0
                        : Math.min(LEGEND * frame.textScale(), MOST_OF_PLOT * plot.width());
        return new Box(plot.minX() + legend, plot.minY(), plot.maxX(), plot.maxY());
    }

    /** Width by height of the plot, and of what a legend leaves of it. */
    PlotShape shape(Frame frame) {
        Box beside = besideLegend(frame);
        return new PlotShape(plot.width() / plot.height(), beside.width() / beside.height());
    }
}
