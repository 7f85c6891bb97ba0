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
     * @param isRound takes only the largest disc within the box, nothing of its neighbours
     * @param anchorX what stays with it on the ground when it is put elsewhere, in pixels
     */
    public record Sprite(PixelBox box, boolean isRound, double anchorX, double anchorY) {

        /** How many pixels at each end of a row of the box are left out. */
        private int left(int y) {
            if (!isRound) {
                return 0;
            }
            double middle = (box.bottom() - box.top()) / 2.0;
            double away = (y + 0.5 - box.top()) / middle - 1;
            double half = (box.right() - box.left()) / 2.0;
            return (int) Math.floor(half * (1 - Math.sqrt(1 - away * away)));
        }
    }

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
                for (int y = source.top(); y < source.bottom(); y++) {
                    int from = Math.max(source.left(), sprite.box().left() + sprite.left(y));
                    int to = Math.min(source.right(), sprite.box().right() - sprite.left(y));
                    lay(
                            y * image.width() + from,
                            to - from,
                            target,
                            (y + dy) * target.width() + from + dx);
                }
            }
        }
    }

    private static int moved(double from, double to) {
        return (int) Math.round(to - from);
    }

    /** Lays a row of pixels over one of the target. */
    private void lay(int start, int length, Pixels target, int targetStart) {
        int[] above = image.argb();
        int[] below = target.argb();
        for (int i = 0; i < length; i++) {
            int pixel = above[start + i];
            if (pixel != 0) {
                below[targetStart + i] = Blend.laid(pixel, below[targetStart + i]);
            }
        }
    }
}
