package org.tripole.ui.canvas;

import java.awt.image.BufferedImage;

/**
 * How far two images of the same size lie apart, in steps of 255 a colour.
 *
 * @param mean over all pixels and colours
 * @param worstTile the largest mean over a square of 16 by 16 pixels
 */
record Difference(double mean, double worstTile) {

    private static final int TILE = 16;

    static Difference between(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            throw new IllegalArgumentException("The images differ in size");
        }
        double sum = 0;
        double worst = 0;
        for (int y = 0; y < one.getHeight(); y += TILE) {
            for (int x = 0; x < one.getWidth(); x += TILE) {
                int width = Math.min(TILE, one.getWidth() - x);
                int height = Math.min(TILE, one.getHeight() - y);
                double tile =
                        apart(
                                one.getRGB(x, y, width, height, null, 0, width),
                                other.getRGB(x, y, width, height, null, 0, width));
                sum += tile;
                worst = Math.max(worst, tile / (width * height * 3));
            }
        }
        return new Difference(sum / (3.0 * one.getWidth() * one.getHeight()), worst);
    }

    private static double apart(int[] one, int[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                sum += Math.abs((one[i] >> shift & 0xff) - (other[i] >> shift & 0xff));
            }
        }
        return sum;
    }
}
