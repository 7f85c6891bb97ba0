package org.tripole.ui.canvas;

import java.util.List;
import java.util.Map;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;

/** What a person can do to the things in the picture. */
public interface CanvasActs {

    /** Selects only this. */
    void select(Ref ref);

    /** Adds this to the selection, or takes it out. */
    void toggle(Ref ref);

    /** Narrows the picture to this and its neighbours. */
    void focus(Ref ref);

    /**
     * Selects what lay in a band.
     *
     * @param isAdding whether the earlier selection stays
     */
    void selectWithin(List<Ref> refs, PointerTool way, boolean isAdding);

    /** Keeps nodes at these places of the world. */
    void pin(Map<Ref, Point> places);

    /** Selects nothing. */
    void clear();
}
