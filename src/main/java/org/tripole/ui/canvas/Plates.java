package org.tripole.ui.canvas;

import java.util.List;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;
import org.tripole.ui.canvas.raster.Pixels;

/**
 * What lies over each other on the screen: the ground, what is below the ties, the ties, what is
 * above them, what stays still, and the overlay. What moves with the camera can be shifted as it
 * is, without being painted anew.
 */
final class Plates {

    private final Rectangle ground = new Rectangle();
    private final Sheet below;
    private final LineSheet lines = new LineSheet();
    private final Sheet above;
    private final Sheet still;
    private final Sheet overlay;
    private final Moving world;
    private final Moving lifted;

    Plates(CanvasFonts fonts) {
        below = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        above = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        still = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        overlay = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        world = new Moving(below.canvas(), lines.view(), above.canvas());
        lifted = new Moving(overlay.canvas());
        ground.setMouseTransparent(true);
        clear();
    }

    /** Nodes in paint order. */
    List<Node> nodes() {
        return List.of(ground, world.window, still.canvas(), lifted.window);
    }

    /** Whether the size was another one before, so that what was painted is gone. */
    boolean resize(double width, double height) {
        ground.setWidth(width);
        ground.setHeight(height);
        boolean isChanged = false;
        for (Sheet sheet : List.of(below, above, still, overlay)) {
            isChanged |= sheet.resize(width, height);
        }
        return isChanged;
    }

    /** Shows a picture, where it was composed for. */
    void show(PictureParts parts, Pixels pixels, double outputScale) {
        Box clip = parts.clip() == null ? parts.below().box() : ClipGrid.snapped(parts.clip());
        world.show(clip);
        lifted.show(clip);
        Rgb colour = parts.below().ground();
        ground.setVisible(true);
        ground.setFill(Color.rgb(colour.red(), colour.green(), colour.blue()));
        below.show(parts.below());
        lines.show(pixels, outputScale);
        above.show(parts.above());
        still.show(parts.still());
    }

    void showOverlay(Picture picture) {
        overlay.canvas().setVisible(true);
        overlay.show(picture);
    }

    void clearOverlay() {
        overlay.canvas().setVisible(false);
    }

    /** Shifts what moves with the camera, as it was painted. */
    void shift(Shift shift) {
        world.shift(shift);
        lifted.shift(shift);
    }

    void clear() {
        ground.setVisible(false);
        below.clear();
        lines.clear();
        above.clear();
        still.clear();
        clearOverlay();
    }

    /** Nodes that move behind a window that stays. */
    private static final class Moving {

        private final Group nodes;
        private final Group window;
        private final Affine transform = new Affine();
        private final Rectangle clip = new Rectangle();

        Moving(Node... nodes) {
            this.nodes = new Group(nodes);
            this.window = new Group(this.nodes);
            this.nodes.setAutoSizeChildren(false);
            this.nodes.getTransforms().add(transform);
            this.window.setMouseTransparent(true);
            this.nodes.setCacheHint(CacheHint.SPEED); // once cached, it is only scaled
        }

        void show(Box box) {
            clip.setX(box.minX());
            clip.setY(box.minY());
            clip.setWidth(box.width());
            clip.setHeight(box.height());
            shift(Shift.NONE);
        }

        void shift(Shift shift) {
            nodes.setCache(shift.isZoom());
            window.setClip(shift.equals(Shift.NONE) ? null : clip);
            transform.setToTransform(shift.scale(), 0, shift.dx(), 0, shift.scale(), shift.dy());
        }
    }
}
