package org.tripole.ui.kit;

import javafx.scene.layout.Region;

/** A small bar as long as a share, in the colour of its approach; the number stands beside it. */
public final class ShareMeter extends Region {

    private static final double THICK_PX = 6;

    private final Region ground = part("share-ground");
    private final Region fill = part("share-fill");
    private double share;

    /** A bar in the colour of the approach at that place. */
    public ShareMeter(int approach) {
        getStyleClass().add("share-meter");
        fill.getStyleClass().add("approach-" + approach);
        getChildren().addAll(ground, fill);
        setMouseTransparent(true);
    }

    /** Shows a share of 0 to 1. */
    public void show(double next) {
        if (!(next >= 0 && next <= 1)) { // NaN fails too
            throw new IllegalArgumentException("A share must lie in 0..1, but is " + next);
        }
        share = next;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return THICK_PX;
    }

    @Override
    protected void layoutChildren() {
        double top = snapPositionY((getHeight() - THICK_PX) / 2);
        ground.resizeRelocate(0, top, getWidth(), THICK_PX);
        fill.resizeRelocate(0, top, snapSizeX(getWidth() * share), THICK_PX);
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        return region;
    }
}
