package org.tripole.view;

/**
 * The sheet that a figure is composed for.
 *
 * @param width in pixels at scale 1
 * @param height in pixels at scale 1
 * @param camera the part of the world in the plot
 * @param textScale 1 gives 11 px labels and a 20 px title; a 1920x1080 slide wants 1.7
 */
public record Frame(double width, double height, Camera camera, double textScale) {

    private static final double SLIDE_TEXT_SCALE = 1.7;
    private static final double LEAST_TEXT_SCALE = 0.82; // 9 px of 11
    private static final double ROOMY_WIDTH = 620;
    private static final double ROOMY_HEIGHT = 520;

    public Frame {
        if (!(width > 0 && height > 0 && textScale > 0)) { // NaN fails too
            throw new IllegalArgumentException(
                    "A frame's sides and text scale must be above 0, but are "
                            + width
                            + ", "
                            + height
                            + ", "
                            + textScale);
        }
    }

    /**
     * Text scale that suits a file of that size, whatever its shape: in proportion to the shorter
     * side, 1.7 at 1080, so that slides of every shape are read alike from the back of a room.
     */
    public static double textScaleFor(double width, double height) {
        double inProportion = SLIDE_TEXT_SCALE * Math.min(width, height) / 1080;
        return Math.max(LEAST_TEXT_SCALE, inProportion);
    }

    /**
     * The wanted text scale, or as much of it as leaves room for the network on a sheet of that
     * size; never so little that text falls below 9 px.
     */
    public static double textScaleWithin(double width, double height, double wanted) {
        double room = Math.min(width / ROOMY_WIDTH, height / ROOMY_HEIGHT);
        return Math.max(Math.min(wanted, LEAST_TEXT_SCALE), Math.min(wanted, room));
    }

    /** Whether so little width is left that a legend in the corner would cover the network. */
    boolean isNarrow() {
        return width / textScale < ROOMY_WIDTH;
    }

    /** The same frame seen through another camera. */
    public Frame withCamera(Camera next) {
        return new Frame(width, height, next, textScale);
    }
}
