package org.tripole.ui.canvas;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.tripole.ui.canvas.raster.Pixels;

/** Pixels from memory on the screen, one to one. Belongs to the window's thread. */
final class LineSheet {

    private final ImageView view = new ImageView();
    private @Nullable PixelBuffer<IntBuffer> buffer;

    LineSheet() {
        view.setMouseTransparent(true);
        view.setSmooth(false);
    }

    ImageView view() {
        return view;
    }

    /** Copies the pixels to the screen, {@code outputScale} of them for a unit of length. */
    void show(Pixels pixels, double outputScale) {
        view.setVisible(true);
        view.setFitWidth(pixels.width() / outputScale);
        view.setFitHeight(pixels.height() / outputScale);
        fitting(pixels)
                .updateBuffer(
                        held -> {
                            held.getBuffer().put(0, pixels.argb());
                            return null; // all of it has changed
                        });
    }

    void clear() {
        view.setVisible(false);
    }

    private PixelBuffer<IntBuffer> fitting(Pixels pixels) {
        PixelBuffer<IntBuffer> held = buffer;
        if (held == null
                || held.getWidth() != pixels.width()
                || held.getHeight() != pixels.height()) {
            held =
                    new PixelBuffer<>(
                            pixels.width(),
                            pixels.height(),
                            IntBuffer.allocate(pixels.argb().length),
                            PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(held));
            buffer = held;
        }
        return held;
    }
}
