package org.tripole.ui.canvas;

import javafx.scene.Cursor;
import org.tripole.draw.Point;

/** Moves the picture with the pointer. */
final class PanDrag implements Drag {

    private final CameraFlight flight;
    private Point last;

    PanDrag(CameraFlight flight, Point pressed) {
        this.flight = flight;
        this.last = pressed;
    }

    @Override
    public Cursor cursor() {
        return Cursor.CLOSED_HAND;
    }

    @Override
    public void to(Point now) {
        flight.moveBy(now.x() - last.x(), now.y() - last.y());
        last = now;
    }
}
