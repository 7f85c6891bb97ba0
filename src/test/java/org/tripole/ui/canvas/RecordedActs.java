package org.tripole.ui.canvas;

import java.util.List;
import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;

/** Notes in words what the canvas asks for. */
final class RecordedActs implements CanvasActs {

    private final List<String> acts;

    /** Acts that are added to {@code acts}. */
    RecordedActs(List<String> acts) {
        this.acts = acts;
    }

    @Override
    public void select(Ref ref) {
        acts.add("select " + ref.id());
    }

    @Override
    public void toggle(Ref ref) {
        acts.add("toggle " + ref.id());
    }

    @Override
    public void focus(Ref ref) {
        acts.add("focus " + ref.id());
    }

    @Override
    public void selectWithin(List<Ref> refs, PointerTool way, boolean isAdding) {
        String ids = String.join(" ", refs.stream().map(Ref::id).sorted().toList());
        acts.add((isAdding ? "add " : "only ") + way + " " + ids);
    }

    @Override
    public void pin(Map<Ref, Point> places) {
        places.forEach((ref, at) -> acts.add("pin " + ref.id() + " " + rounded(at)));
        acts.sort(null);
    }

    @Override
    public void clear() {
        acts.add("clear");
    }

    private static String rounded(Point at) {
        return Math.round(at.x()) + " " + Math.round(at.y());
    }
}
