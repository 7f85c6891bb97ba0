package org.tripole.ui.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Tells where the keyboard is in a window, also while a menu or another window is in front. */
public final class FocusOwner {

    private FocusOwner() {}

    /** Whether {@code part}, or something in it, owns the focus of its window. */
    public static boolean isWithin(Node part) {
        Scene scene = part.getScene();
        @Nullable Node owner = scene == null ? null : scene.getFocusOwner();
        while (owner != null && !owner.equals(part)) {
            owner = owner.getParent();
        }
        return owner != null;
    }
}
