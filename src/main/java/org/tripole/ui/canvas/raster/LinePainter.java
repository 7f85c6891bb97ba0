package org.tripole.ui.canvas.raster;

import org.tripole.work.Progress;

/**
 * Paints lines of a batch smoothly, with square ends, into bands of an image. A line is walked
 * along its longer side; at each step the pixels across are covered by as much as the stroke
 * overlaps them. Several painters may work on one image at once when each keeps to bands of its
 * own.
 */
public final class LinePainter {

    private final LineBatch lines;
    private final Pixels image;
    private final PixelBox clip;

    /** A painter that leaves all outside {@code clip} see-through. */
    public LinePainter(LineBatch lines, Pixels image, PixelBox clip) {
        this.lines = lines;
        this.image = image;
        this.clip = clip.within(new PixelBox(0, 0, image.width(), image.height()));
    }

    /** Clears and paints every {@code step}-th band, from the band numbered {@code first} on. */
    public void paintBands(int first, int step, Progress progress) {
        Bands bands = new Bands(image.width(), image.height());
        for (int i = first; i < bands.count(); i += step) {
            progress.checkpoint((double) i / bands.count());
            PixelBox band = bands.band(i);
            image.clearRows(band.top(), band.bottom());
            paintBand(clip.within(band));
        }
    }

    private void paintBand(PixelBox box) {
        if (box.isEmpty()) {
            return;
        }
        Walk walk = new Walk(image, box);
        for (int i = 0; i < lines.size(); i++) {
            if (reaches(i, box)) {
                walk.paint(lines, i);
            }
        }
    }

    private boolean reaches(int i, PixelBox box) {
        double reach = lines.width(i);
        double y1 = lines.fromY(i);
        double y2 = lines.toY(i);
        double x1 = lines.fromX(i);
        double x2 = lines.toX(i);
        return lines.colour(i) != 0
                && Math.max(y1, y2) + reach > box.top()
                && Math.min(y1, y2) - reach < box.bottom()
                && Math.max(x1, x2) + reach > box.left()
                && Math.min(x1, x2) - reach < box.right();
    }
}
