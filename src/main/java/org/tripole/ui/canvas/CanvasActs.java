package org.tripole.ui.canvas;

import org.tripole.draw.Ref;

/** What a person can do to the things in the picture. */
public interface CanvasActs {

    /** Selects only this. */
    void select(Ref ref);

    /** Adds this to the selection, or takes it out. */
    void toggle(Ref ref);

    /** Narrows the picture to this and its neighbours. */
    void focus(Ref ref);

    /** Narrows the picture to what was selected last. */
    void focusSelection();

    /** Clears the selection, or goes back to all when nothing is selected. */
    void escape();

    /** Selects nothing. */
    void clear();
}
