package org.tripole.ui.canvas;

import java.util.List;
import java.util.Map;
import javafx.scene.Cursor;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;

/** Selects the nodes whose middles lie in a band that the pointer draws. */
final class BandDrag implements Drag {

    private final GraphCanvas canvas;
    private final CanvasActs acts;
    private final Map<Ref, Point> places;
    private final BandShape shape = new BandShape();
    private Band band;

    BandDrag(GraphCanvas canvas, CanvasActs acts, Band band) {
        this.canvas = canvas;
        this.acts = acts;
        this.band = band;
        this.places = canvas.nodePlaces();
        canvas.front().getChildren().add(shape);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CROSSHAIR;
    }

    @Override
    public void to(Point now) {
        Point tip = Drag.within(canvas, now);
        band = band.to(tip);
        shape.show(band, inside().size(), tip);
    }

    @Override
    public void drop(boolean isAdding) {
        cancel();
        acts.selectWithin(inside(), band.tool(), isAdding);
    }

    @Override
    public void cancel() {
        canvas.front().getChildren().remove(shape);
    }

    private List<Ref> inside() {
        return places.entrySet().stream()
                .filter(node -> band.holds(node.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
