package org.tripole.ui.canvas;

import javafx.scene.canvas.Canvas;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;

/** One canvas and the surface that paints on it. */
final class Sheet {

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface;

    Sheet(CanvasFonts fonts, CanvasSurface.Ground ground) {
        this.surface =
                new CanvasSurface(canvas.getGraphicsContext2D(), BundledFont.load(), fonts, ground);
        canvas.setMouseTransparent(true);
    }

    Canvas canvas() {
        return canvas;
    }

    /** Whether the size was another one before, so that what was painted is gone. */
    boolean resize(double width, double height) {
        if (canvas.getWidth() == width && canvas.getHeight() == height) {
            return false;
        }
        canvas.setWidth(width);
        canvas.setHeight(height);
        return true;
    }

    void show(Picture picture) {
        picture.paintOn(surface);
    }

    void clear() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }
}
