package org.tripole.ui.canvas.raster;

import java.util.List;

/**
 * Pieces of an image that can be put elsewhere without being painted again. They keep their size,
 * so that letters stay sharp.
 */
public final class Sprites {

    private final Pixels image;
    private final List<Sprite> sprites;

    /**
     * A piece of the image.
     *
     * @param anchorX what stays with it on the ground when it is put elsewhere, in pixels
     */
    public record Sprite(PixelBox box, double anchorX, double anchorY) {}

    /** Pieces of {@code image}, in paint order. */
    public Sprites(Pixels image, List<Sprite> sprites) {
        this.image = image;
        this.sprites = List.copyOf(sprites);
    }

    /** Lays every piece over {@code target} where its anchor goes. */
    public void stamp(Pixels target, Placement placement) {
        PixelBox whole = new PixelBox(0, 0, image.width(), image.height());
        PixelBox sheet = new PixelBox(0, 0, target.width(), target.height());
        for (Sprite sprite : sprites) {
            int dx = moved(sprite.anchorX(), placement.x(sprite.anchorX()));
            int dy = moved(sprite.anchorY(), placement.y(sprite.anchorY()));
            PixelBox source = sprite.box().within(whole).within(sheet.movedBy(-dx, -dy));
            if (!source.isEmpty()) {
                lay(source, target, dy * target.width() + dx);
            }
        }
    }

    private static int moved(double from, double to) {
        return (int) Math.round(to - from);
    }

    /** Lays pixels over those that lie {@code offset} further on in the target. */
    private void lay(PixelBox source, Pixels target, int offset) {
        int[] above = image.argb();
        int[] below = target.argb();
        for (int y = source.top(); y < source.bottom(); y++) {
            int start = y * image.width();
            int shift = y * (target.width() - image.width()) + offset;
            for (int i = start + source.left(); i < start + source.right(); i++) {
                if (above[i] != 0) {
                    below[i + shift] = Blend.laid(above[i], below[i + shift]);
                }
            }
        }
    }
}
