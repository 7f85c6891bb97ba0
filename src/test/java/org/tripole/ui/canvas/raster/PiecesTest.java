package org.tripole.ui.canvas.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.ui.canvas.raster.Sprites.Sprite;

class PiecesTest {

    private static final int INK = 0xff102030;

    @Test
    void anImageTwiceAsLargeShowsEveryPixelFourTimes() {
        Pixels target = Pixels.clear(4, 2);
        new Enlarger(image(2, 1, 5, 6)).copy(target, new Placement(2, 0, 0));
        assertThat(target.argb()).containsExactly(5, 5, 6, 6, 5, 5, 6, 6);
    }

    @Test
    void whatAMovedImageUncoversIsSeeThrough() {
        Pixels target = image(3, 2, 9, 9, 9, 9, 9, 9);
        new Enlarger(image(3, 2, 1, 2, 3, 4, 5, 6)).copy(target, new Placement(1, 1, -1));
        assertThat(target.argb()).containsExactly(0, 4, 5, 0, 0, 0);
    }

    @Test
    void anImageMovedAwayLeavesNothing() {
        Pixels target = image(2, 1, 9, 9);
        new Enlarger(image(2, 1, 1, 2)).copy(target, new Placement(1, 50, 0));
        assertThat(target.argb()).containsOnly(0);
    }

    @Test
    void aPieceGoesWithItsAnchorAndKeepsItsSize() {
        Pixels target = Pixels.clear(5, 1);
        Sprite piece = new Sprite(new PixelBox(1, 0, 2, 1), false, 1, 0);
        new Sprites(image(3, 1, 0, INK, 0), List.of(piece)).stamp(target, new Placement(3, 0, 0));
        assertThat(target.argb()).containsExactly(0, 0, 0, INK, 0);
    }

    @Test
    void aPieceIsCutAtTheEdgesOfTheTarget() {
        Pixels target = Pixels.clear(2, 2);
        Sprite piece = new Sprite(new PixelBox(0, 0, 2, 2), false, 0, 0);
        new Sprites(image(2, 2, 1 << 24, 2 << 24, 3 << 24, INK), List.of(piece))
                .stamp(target, new Placement(1, -1, -1));
        assertThat(target.argb()).containsExactly(INK, 0, 0, 0);
    }

    @Test
    void aHalfOpaquePieceLetsTheGroundShine() {
        Pixels target = image(1, 1, 0xff0000ff);
        Sprite piece = new Sprite(new PixelBox(0, 0, 1, 1), false, 0, 0);
        new Sprites(image(1, 1, 0x80800000), List.of(piece)).stamp(target, new Placement(1, 0, 0));
        assertThat(target.argb()).containsExactly(0xff80007f);
    }

    @Test
    void aRoundPieceLeavesTheCornersToItsNeighbours() {
        int[] full = new int[64];
        Arrays.fill(full, INK);
        Pixels target = Pixels.clear(8, 8);
        Sprite piece = new Sprite(new PixelBox(0, 0, 8, 8), true, 4, 4);
        new Sprites(image(8, 8, full), List.of(piece)).stamp(target, new Placement(1, 0, 0));
        assertThat(Arrays.copyOfRange(target.argb(), 0, 8))
                .containsExactly(0, 0, INK, INK, INK, INK, 0, 0);
        assertThat(Arrays.copyOfRange(target.argb(), 24, 32)).containsOnly(INK);
    }

    private static Pixels image(int width, int height, int... argb) {
        return new Pixels(width, height, argb);
    }
}
