package org.tripole.ui.canvas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Cursor;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;

/** Moves nodes as ghosts above the picture, and pins them where they are dropped. */
final class NodeDrag implements Drag {

    /** The ties of more nodes are a tangle, and take longer to find than a hand waits. */
    private static final int MOST_WITH_TIES = 8;

    private final GraphCanvas canvas;
    private final CanvasActs acts;
    private final Point pressed;
    private final Map<Ref, Point> starts = new LinkedHashMap<>();
    private final List<NodeGhost> ghosts = new ArrayList<>();
    private Point now;

    /** A drag of {@code refs} by the pointer that was pressed there. */
    NodeDrag(GraphCanvas canvas, CanvasActs acts, Set<Ref> refs, Point pressed) {
        this.canvas = canvas;
        this.acts = acts;
        this.pressed = pressed;
        this.now = pressed;
        refs.forEach(ref -> canvas.pixelOf(ref).ifPresent(at -> starts.put(ref, at)));
        boolean hasTies = starts.size() <= MOST_WITH_TIES;
        starts.forEach(
                (ref, at) ->
                        ghosts.add(new NodeGhost(at, hasTies ? canvas.tieEnds(ref) : List.of())));
        canvas.front().getChildren().addAll(ghosts);
    }

    @Override
    public Cursor cursor() {
        return Cursor.CLOSED_HAND;
    }

    @Override
    public void to(Point next) {
        now = Drag.within(canvas, next);
        ghosts.forEach(ghost -> ghost.moveBy(now.x() - pressed.x(), now.y() - pressed.y()));
    }

    @Override
    public void drop(boolean isAdding) {
        cancel();
        Map<Ref, Point> places = new LinkedHashMap<>();
        starts.forEach(
                (ref, at) ->
                        places.put(
                                ref,
                                canvas.worldAt(
                                        at.plus(now.x() - pressed.x(), now.y() - pressed.y()))));
        acts.pin(places);
    }

    @Override
    public void cancel() {
        canvas.front().getChildren().removeAll(ghosts);
    }
}
