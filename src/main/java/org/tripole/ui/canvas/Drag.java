package org.tripole.ui.canvas;

import javafx.scene.Cursor;
import org.tripole.draw.Point;

/** What goes on between a press of the pointer and its release. */
interface Drag {

    /** A drag that was called off; nothing happens until the release. */
    Drag ENDED =
            new Drag() {
                @Override
                public Cursor cursor() {
                    return Cursor.DEFAULT;
                }

                @Override
                public void to(Point now) {}
            };

    /** How the pointer looks meanwhile. */
    Cursor cursor();

    /** The pointer went on. */
    void to(Point now);

    /**
     * The pointer was released.
     *
     * @param isAdding whether what was there before is to stay
     */
    default void drop(boolean isAdding) {}

    /** The place itself, or the nearest at the edge of the canvas. */
    static Point within(GraphCanvas canvas, Point point) {
        return new Point(
                Math.max(0, Math.min(canvas.getWidth(), point.x())),
                Math.max(0, Math.min(canvas.getHeight(), point.y())));
    }

    /** The person thought better of it: all is as before the press. */
    default void cancel() {}
}
