package org.tripole.ui.canvas.raster;

/**
 * Paints one line at a time inside a box of an image. "Along" is the axis of the line's longer
 * side, "across" the other one; so one walk serves flat and steep lines.
 */
final class Walk {

    /** Fixed-point one: 16 bits behind the point. */
    private static final int ONE = 1 << 16;

    private final PixelBox box;
    private final int width;
    private final Blend blend;

    private Rhythm rhythm = new Rhythm(0, 0);
    private Course course = new Course(new double[4], 0, rhythm);
    private int alongFrom;
    private int alongTo;
    private int acrossFrom;
    private int acrossTo;
    private int alongStride;
    private int acrossStride;
    private int half;
    private int slope;
    private int ink;

    Walk(Pixels image, PixelBox box) {
        this.box = box;
        this.width = image.width();
        this.blend = new Blend(image.argb());
    }

    void paint(LineBatch lines, int i) {
        double dx = lines.toX(i) - lines.fromX(i);
        double dy = lines.toY(i) - lines.fromY(i);
        if (dx == 0 && dy == 0) {
            return;
        }
        boolean isSteep = Math.abs(dy) > Math.abs(dx);
        turn(isSteep);
        double[] ends =
                isSteep
                        ? new double[] {lines.fromY(i), lines.fromX(i), dy, dx}
                        : new double[] {lines.fromX(i), lines.fromY(i), dx, dy};
        if (!rhythm.is(lines.dash(i), lines.gap(i))) { // lines of a network share few
            rhythm = new Rhythm(lines.dash(i), lines.gap(i));
        }
        course = new Course(ends, lines.width(i), rhythm);
        blend.takeUp(lines.colour(i));
        walk();
    }

    private void turn(boolean isSteep) {
        alongFrom = isSteep ? box.top() : box.left();
        alongTo = isSteep ? box.bottom() : box.right();
        acrossFrom = isSteep ? box.left() : box.top();
        acrossTo = isSteep ? box.right() : box.bottom();
        alongStride = isSteep ? width : 1;
        acrossStride = isSteep ? 1 : width;
    }

    /** Near its ends a line is painted with care; between them, with speed. */
    private void walk() {
        int from = Math.max(alongFrom, course.first(acrossFrom, acrossTo));
        int to = Math.min(alongTo, course.last(acrossFrom, acrossTo) + 1);
        int plainFrom = Math.min(to, Math.max(from, course.plainFrom()));
        int plainTo = Math.max(plainFrom, Math.min(to, course.plainTo()));
        carefully(from, plainFrom);
        quickly(plainFrom, plainTo);
        carefully(plainTo, to);
    }

    private void quickly(int from, int to) {
        if (from < to) {
            half = fixed(course.halfAcross());
            slope = fixed(course.slope());
            int centre = fixed(course.centre(from));
            if (rhythm.isSolid()) {
                ink = Blend.WHOLE;
                solidly(from, to, centre);
            } else {
                brokenly(from, to, centre);
            }
        }
    }

    private static int fixed(double length) {
        return (int) Math.round(length * ONE);
    }

    /**
     * The loop where the time of a large network goes; so it keeps what it reads in variables of
     * its own.
     */
    private void solidly(int from, int to, int start) {
        int low = start - half;
        int high = start + half;
        int step = slope;
        int stride = acrossStride;
        int top = acrossFrom;
        int bottom = acrossTo;
        int row = from * alongStride;
        for (int along = from; along < to; along++) {
            int first = low >> 16;
            int last = high >> 16;
            if (first < top || last >= bottom) {
                acrossTheEdge(row, low, high);
            } else if (first == last) {
                blend.over(row + first * stride, high - low >> 8);
            } else {
                int pixel = row + first * stride;
                blend.over(pixel, Blend.WHOLE - (low >> 8 & 0xff));
                if (last - first > 1) {
                    between(pixel, last - first);
                }
                blend.over(row + last * stride, high >> 8 & 0xff);
            }
            low += step;
            high += step;
            row += alongStride;
        }
    }

    private void between(int pixel, int steps) {
        for (int i = 1; i < steps; i++) {
            blend.over(pixel + i * acrossStride, Blend.WHOLE);
        }
    }

    private void brokenly(int from, int to, int start) {
        int centre = start;
        int phase = rhythm.phase(course.way(from));
        int phaseStep = rhythm.phase(course.wayOfAStep());
        for (int along = from; along < to; along++) {
            ink = rhythm.partsAt(phase);
            if (ink > 0) {
                across(along * alongStride, centre - half, centre + half);
            }
            centre += slope;
            phase += phaseStep;
        }
    }

    /** Covers one row or column of pixels from {@code low} to {@code high}, in fixed point. */
    private void across(int start, int low, int high) {
        int first = low >> 16;
        int last = high >> 16;
        if (first < acrossFrom || last >= acrossTo) {
            acrossTheEdge(start, low, high);
            return;
        }
        int pixel = start + first * acrossStride;
        if (first == last) {
            cover(pixel, high - low >> 8);
            return;
        }
        cover(pixel, Blend.WHOLE - (low >> 8 & 0xff));
        for (int between = first + 1; between < last; between++) {
            pixel += acrossStride;
            cover(pixel, Blend.WHOLE);
        }
        cover(pixel + acrossStride, high >> 8 & 0xff);
    }

    private void acrossTheEdge(int start, int low, int high) {
        int from = Math.max(acrossFrom, low >> 16);
        int to = Math.min(acrossTo - 1, high >> 16);
        for (int across = from; across <= to; across++) {
            int covered = Math.min(high, across + 1 << 16) - Math.max(low, across << 16);
            cover(start + across * acrossStride, covered >> 8);
        }
    }

    private void cover(int pixel, int covered) {
        blend.over(pixel, covered * ink >> 8);
    }

    private void carefully(int from, int to) {
        for (int along = from; along < to; along++) {
            double centre = course.centre(along);
            double low = centre - course.halfAcross();
            double high = centre + course.halfAcross();
            int first = Math.max(acrossFrom, (int) Math.floor(low));
            int last = Math.min(acrossTo - 1, (int) Math.floor(high));
            for (int across = first; across <= last; across++) {
                double covered = Math.min(high, across + 1) - Math.max(low, across);
                double inked = course.inked(along, across);
                blend.over(
                        along * alongStride + across * acrossStride,
                        (int) Math.round(covered * inked * Blend.WHOLE));
            }
        }
    }
}
