package org.tripole.view;

/** The sheets that pictures are usually made for. */
public enum Preset {
    SLIDE_WIDE(1920, 1080, 1),
    SLIDE_CLASSIC(1440, 1080, 1),
    A4_PORTRAIT(794, 1123, Preset.PAPER),
    A4_LANDSCAPE(1123, 794, Preset.PAPER),
    SQUARE(1080, 1080, 1),
    /** Any size; what a person who chooses it starts from. */
    CUSTOM(1600, 900, 1);

    /** Pixels at 300 to the inch for each unit at 96, so that A4 has 2480 by 3508. */
    private static final double PAPER = 2480.0 / 794;

    private final int width;
    private final int height;
    private final double pixelsPerUnit;

    Preset(int width, int height, double pixelsPerUnit) {
        this.width = width;
        this.height = height;
        this.pixelsPerUnit = pixelsPerUnit;
    }

    /** Width in units, 96 to the inch. */
    public int width() {
        return width;
    }

    /** Height in units, 96 to the inch. */
    public int height() {
        return height;
    }

    /** Pixels of a PNG for each unit, before it is made larger. */
    public double pixelsPerUnit() {
        return pixelsPerUnit;
    }

    /** Whether the sheet is read from the back of a room. */
    public boolean isSlide() {
        return this == SLIDE_WIDE || this == SLIDE_CLASSIC;
    }

    /** Whether the sheet is paper, printed at 300 dots to the inch. */
    public boolean isPaper() {
        return this == A4_PORTRAIT || this == A4_LANDSCAPE;
    }
}
