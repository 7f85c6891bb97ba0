package org.tripole.ui.canvas.raster;

/**
 * The geometry of one line seen along its longer side.
 *
 * <p>Pixel n reaches from n to n + 1; its middle lies at n + 0.5.
 */
final class Course {

    private final double startAlong;
    private final double startAcross;
    private final double length;
    private final double unitAlong;
    private final double unitAcross;
    private final double slope;
    private final double halfWidth;
    private final double halfAcross;
    private final Rhythm rhythm;

    /**
     * A line.
     *
     * @param ends start along and across, then the way to the end along and across
     */
    Course(double[] ends, double width, Rhythm rhythm) {
        this.startAlong = ends[0];
        this.startAcross = ends[1];
        this.length = Math.sqrt(ends[2] * ends[2] + ends[3] * ends[3]);
        this.unitAlong = ends[2] / length;
        this.unitAcross = ends[3] / length;
        this.slope = ends[3] / ends[2];
        this.halfWidth = width / 2;
        this.halfAcross = halfWidth / Math.abs(unitAlong);
        this.rhythm = rhythm;
    }

    /** How far across the line moves at each step along. */
    double slope() {
        return slope;
    }

    /** Half of what the stroke covers across. */
    double halfAcross() {
        return halfAcross;
    }

    /** The line's middle across, at the middle of the pixel {@code along}. */
    double centre(int along) {
        return startAcross + (along + 0.5 - startAlong) * slope;
    }

    /** The first pixel along that the stroke can touch between two places across. */
    int first(int acrossFrom, int acrossTo) {
        double start = Math.min(startAlong, startAlong + length * unitAlong) - overhang();
        return (int)
                Math.floor(Math.max(start, Math.min(meets(acrossFrom, -1), meets(acrossTo, 1))));
    }

    /** The last such pixel. */
    int last(int acrossFrom, int acrossTo) {
        double end = Math.max(startAlong, startAlong + length * unitAlong) + overhang();
        return (int) Math.floor(Math.min(end, Math.max(meets(acrossFrom, -1), meets(acrossTo, 1))));
    }

    /** Where along the line passes the edge {@code across}, with room for the stroke. */
    private double meets(int across, int side) {
        double beside = across + side * (halfAcross + 1);
        if (slope == 0) {
            boolean isBefore = startAcross < beside;
            return isBefore == side > 0 ? side * 1e9 : -side * 1e9;
        }
        return startAlong + (beside - startAcross) / slope;
    }

    /** How far the corners of the square ends lie before and behind the line. */
    private double overhang() {
        return halfWidth * Math.abs(unitAcross);
    }

    /** The first pixel along that no end takes ink from. */
    int plainFrom() {
        return (int) Math.ceil(Math.min(startAlong, end()) + endZone());
    }

    /** The pixel behind the last such one. */
    int plainTo() {
        return (int) Math.floor(Math.max(startAlong, end()) - endZone());
    }

    /** How far along its own way the line is at the middle of a pixel along. */
    double way(int along) {
        return (along + 0.5 - startAlong) / unitAlong;
    }

    /** The line's way from one pixel along to the next; negative when it runs the other way. */
    double wayOfAStep() {
        return 1 / unitAlong;
    }

    private double end() {
        return startAlong + length * unitAlong;
    }

    private double endZone() {
        return (halfAcross + 1) * Math.abs(unitAcross) + 1;
    }

    /** Share of a pixel's way along the line that has ink, 0 to 1. */
    double inked(int along, int across) {
        double at =
                (along + 0.5 - startAlong) * unitAlong + (across + 0.5 - startAcross) * unitAcross;
        double fromStart = Math.max(0, Math.min(1, at + 0.5));
        double toEnd = Math.max(0, Math.min(1, length - at + 0.5));
        return fromStart * toEnd * rhythm.inked(at);
    }
}
