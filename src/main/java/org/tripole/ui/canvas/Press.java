package org.tripole.ui.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.view.Pins;

/**
 * A press of the pointer, which decides what a drag from there does.
 *
 * @param tool what a plain drag does, keys that were held taken into account
 * @param isPanning whether the picture moves whatever lies under the pointer
 */
record Press(Point at, PointerTool tool, boolean isPanning) {

    static Press of(MouseEvent event, PointerTool chosen, boolean isSpaceDown) {
        Point at = new Point(event.getX(), event.getY());
        boolean isPanning = isSpaceDown || event.getButton() == MouseButton.MIDDLE;
        return new Press(at, tool(event, chosen), isPanning);
    }

    /** The drag that begins here. */
    Drag begin(GraphCanvas canvas, CameraFlight flight, CanvasActs acts) {
        if (isPanning) {
            return new PanDrag(flight, at);
        }
        if (tool != PointerTool.MOVE) {
            return new BandDrag(canvas, acts, Band.from(at, tool));
        }
        Optional<Ref> held = canvas.hitAt(at).filter(Pins::canHold);
        return held.isPresent()
                ? new NodeDrag(canvas, acts, heldWith(held.get(), canvas), at)
                : new PanDrag(flight, at);
    }

    private static PointerTool tool(MouseEvent event, PointerTool chosen) {
        if (!event.isShiftDown()) {
            return chosen;
        }
        return event.isAltDown() ? PointerTool.LASSO : PointerTool.RECTANGLE;
    }

    /** A selected node takes the other selected ones along. */
    private static Set<Ref> heldWith(Ref held, GraphCanvas canvas) {
        Set<Ref> selected = canvas.markedProperty().get().selected();
        if (!selected.contains(held)) {
            return Set.of(held);
        }
        Set<Ref> together = new LinkedHashSet<>(Set.of(held));
        canvas.nodePlaces().keySet().stream().filter(selected::contains).forEach(together::add);
        return together;
    }
}
