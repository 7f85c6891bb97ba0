package org.tripole.export;

import java.awt.image.BufferedImage;
import org.tripole.draw.Picture;

/** A picture as pixels in memory, exactly those of a PNG with the same options. */
public final class Raster {

    private final int width;
    private final int height;
    private final int[] argb;

    private Raster(BufferedImage image) {
        this.width = image.getWidth();
        this.height = image.getHeight();
        this.argb = image.getRGB(0, 0, width, height, null, 0, width);
    }

    /** The pixels of the picture; linear in their number. */
    public static Raster of(Picture picture, ExportOptions options) {
        PngSurface surface = new PngSurface(BundledFont.load(), options);
        picture.paintOn(surface);
        return new Raster(surface.image());
    }

    /** Pixels from left to right. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom. */
    public int height() {
        return height;
    }

    /** The pixels row by row, each 0xAARRGGBB and not premultiplied; a copy. */
    public int[] argb() {
        return argb.clone();
    }
}
