package org.tripole.ui.canvas;

import java.nio.IntBuffer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;
import org.tripole.ui.canvas.raster.Pixels;

/** One canvas and the surface that paints on it. */
final class Sheet {

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface;
    private final CanvasSurface upper;

    Sheet(CanvasFonts fonts, CanvasSurface.Ground ground) {
        surface = surface(fonts, ground);
        upper = surface(fonts, CanvasSurface.Ground.KEPT);
        canvas.setMouseTransparent(true);
    }

    private CanvasSurface surface(CanvasFonts fonts, CanvasSurface.Ground ground) {
        return new CanvasSurface(canvas.getGraphicsContext2D(), BundledFont.load(), fonts, ground);
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

    /** Paints a picture whose glyphs are pixels already, as large as the canvas on the screen. */
    void show(AboveParts parts, Pixels glyphs) {
        parts.under().paintOn(surface);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setImageSmoothing(false);
        context.drawImage(image(glyphs), 0, 0, canvas.getWidth(), canvas.getHeight());
        parts.over().paintOn(upper);
    }

    private static Image image(Pixels pixels) {
        return new WritableImage(
                new PixelBuffer<>(
                        pixels.width(),
                        pixels.height(),
                        IntBuffer.wrap(pixels.argb()),
                        PixelFormat.getIntArgbPreInstance()));
    }

    /**
     * What is on the canvas, {@code outputScale} pixels for a unit of length: as many pixels as a
     * picture of that size has, which a snapshot may exceed by a row where the canvas lies between
     * two pixels of the screen.
     */
    Pixels pixels(double outputScale) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(outputScale, outputScale));
        WritableImage image = canvas.snapshot(parameters, null);
        int width = (int) Math.max(1, Math.round(canvas.getWidth() * outputScale));
        int height = (int) Math.max(1, Math.round(canvas.getHeight() * outputScale));
        Pixels pixels = Pixels.clear(width, height);
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        Math.min(width, (int) image.getWidth()),
                        Math.min(height, (int) image.getHeight()),
                        PixelFormat.getIntArgbPreInstance(),
                        pixels.argb(),
                        0,
                        width);
        return pixels;
    }

    void clear() {
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    }
}
