package org.tripole.ui.kit;

import javafx.scene.control.Label;

/** What an empty place says: what would fill it. */
public final class EmptyHint extends Label {

    /** A quiet sentence that wraps. */
    public EmptyHint(String text) {
        super(text);
        getStyleClass().add("empty-hint");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
