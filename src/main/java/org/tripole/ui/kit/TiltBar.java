package org.tripole.ui.kit;

import javafx.scene.layout.Region;

/** A thin bar as long as an act is strong beside the strongest; the words say which way. */
final class TiltBar extends Region {

    private static final double THICK_PX = 3;

    private final double length;
    private final Region fill = new Region();

    /** A bar in a colour role of the style sheets, such as {@code approach-0}. */
    TiltBar(String role, double length) {
        this.length = Math.max(0, Math.min(1, length));
        getStyleClass().add("tilt-bar");
        fill.getStyleClass().addAll("share-fill", role);
        fill.setManaged(false);
        getChildren().add(fill);
        setMinHeight(THICK_PX);
        setPrefHeight(THICK_PX);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, Math.max(1, getWidth() * length), getHeight());
    }
}
