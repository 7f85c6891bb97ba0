package org.tripole.ui.canvas;

/** What a drag on the picture does when no key is held. */
public enum PointerTool {
    /** Moves the picture, or the node under the pointer. */
    MOVE,
    /** Selects what lies in an upright rectangle. */
    RECTANGLE,
    /** Selects what lies in an outline drawn by hand. */
    LASSO
}
