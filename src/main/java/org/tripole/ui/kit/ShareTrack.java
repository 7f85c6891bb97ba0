package org.tripole.ui.kit;

import javafx.scene.layout.Region;

/** The bar of one share: a ground from 0 to 1, the share upon it, a whisker over the range. */
final class ShareTrack extends Region {

    private static final double BAR_PX = 8;
    private static final double CAP_PX = 12;

    /** A narrower range is a point at the precision of whole per cent, and gets no whisker. */
    private static final double NARROWEST = 0.01;

    private final ShareLine line;
    private final Region ground = part("share-ground");
    private final Region fill = part("share-fill");
    private final Region whisker = part("share-whisker");
    private final Region lowCap = part("share-whisker");
    private final Region highCap = part("share-whisker");

    ShareTrack(ShareLine line) {
        this.line = line;
        getStyleClass().add("share-track");
        fill.getStyleClass().add("approach-" + line.approach());
        getChildren().addAll(ground, fill);
        if (line.high() - line.low() >= NARROWEST) {
            getChildren().addAll(whisker, lowCap, highCap);
        }
        setMinHeight(CAP_PX);
        setPrefHeight(CAP_PX);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double width = getWidth();
        ground.resizeRelocate(0, middle - BAR_PX / 2, width, BAR_PX);
        fill.resizeRelocate(0, middle - BAR_PX / 2, width * line.share(), BAR_PX);
        double left = snapPositionX(width * line.low());
        double right = Math.max(left + 1, snapPositionX(width * line.high()));
        whisker.resizeRelocate(left, Math.floor(middle), right - left, 1);
        lowCap.resizeRelocate(left, middle - CAP_PX / 2, 1, CAP_PX);
        highCap.resizeRelocate(right - 1, middle - CAP_PX / 2, 1, CAP_PX);
    }

    private static Region part(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }
}
