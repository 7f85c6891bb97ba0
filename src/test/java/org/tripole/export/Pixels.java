package org.tripole.export;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.tripole.draw.Picture;

/** Compares renderings by blocks, so that half a pixel's shift of an edge hardly counts. */
final class Pixels {

    private static final int BLOCK = 10;

    private Pixels() {}

    /** The picture as our own PNG has it. */
    static BufferedImage ours(Picture picture, double scale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.standard().withScale(scale);
        PictureFile.write(picture, PictureFormat.PNG, options, bytes);
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** The largest difference of mean colour among blocks, 0 to 255. */
    static int furthestBlock(BufferedImage one, BufferedImage other) {
        int furthest = 0;
        for (int y = 0; y + BLOCK <= one.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= one.getWidth(); x += BLOCK) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int distance = mean(one, x, y, shift) - mean(other, x, y, shift);
                    furthest = Math.max(furthest, Math.abs(distance));
                }
            }
        }
        return furthest;
    }

    /** The mean difference of all pixels and colours, 0 to 255. */
    static double meanDifference(BufferedImage one, BufferedImage other) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                sum += Math.abs(a.getRed() - b.getRed());
                sum += Math.abs(a.getGreen() - b.getGreen());
                sum += Math.abs(a.getBlue() - b.getBlue());
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }

    /** The image without transparent parts. */
    static BufferedImage opaque(BufferedImage image) {
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static int mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int i = 0; i < BLOCK * BLOCK; i++) {
            sum += image.getRGB(left + i % BLOCK, top + i / BLOCK) >> shift & 0xFF;
        }
        return sum / (BLOCK * BLOCK);
    }
}
