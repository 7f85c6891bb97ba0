package org.tripole.bench.frames;

import com.sun.javafx.perf.PerformanceTracker;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;

/** Tells when the frame that was last asked for has been drawn, not only prepared. */
public final class Beat {

    private final AtomicBoolean isDrawn = new AtomicBoolean(true);
    private final Rectangle pixel = new Rectangle(1, 1);

    /** Watches the frames of a scene, which holds the {@link #pixel()}. */
    public void listenTo(Scene scene) {
        PerformanceTracker.getSceneTracker(scene).setOnRenderedFrameTask(() -> isDrawn.set(true));
    }

    /** A pixel that changes at every frame, so that each is drawn. */
    public Rectangle pixel() {
        return pixel;
    }

    /** Whether the frame asked for has been drawn. */
    public boolean isDrawn() {
        return isDrawn.get();
    }

    /** Asks for the next frame. */
    public void next() {
        isDrawn.set(false);
        pixel.setVisible(!pixel.isVisible());
    }
}
