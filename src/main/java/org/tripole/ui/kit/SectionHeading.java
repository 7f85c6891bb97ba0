package org.tripole.ui.kit;

import javafx.scene.control.Label;

/** The heading of a part of a panel. */
public final class SectionHeading extends Label {

    /** A heading that wraps rather than being cut. */
    public SectionHeading(String text) {
        super(text);
        getStyleClass().add("section-heading");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
