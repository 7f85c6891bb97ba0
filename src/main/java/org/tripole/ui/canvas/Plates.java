package org.tripole.ui.canvas;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;
import org.tripole.ui.canvas.raster.Pixels;
import org.tripole.view.Frame;

/**
 * What lies over each other on the screen: the ground, what is below the ties, the ties, what is
 * above them, what stays still, and the overlay. While the camera moves, ties and what is above
 * them become one image that is put together from the pieces of the picture.
 */
final class Plates {

    private final Rectangle ground = new Rectangle();
    private final Sheet below;
    private final LineSheet lines = new LineSheet();
    private final Sheet above;
    private final Sheet still;
    private final Sheet overlay;
    private final Affine overlayShift = new Affine();
    private final Window world;
    private final Window lifted;
    private Shift shift = Shift.NONE;
    private Composer.@Nullable Ready shown;
    private @Nullable Motion motion;

    Plates(CanvasFonts fonts) {
        below = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        above = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        still = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        overlay = new Sheet(fonts, CanvasSurface.Ground.CLEAR);
        overlay.canvas().getTransforms().add(overlayShift);
        world = new Window(below.canvas(), lines.view(), above.canvas());
        lifted = new Window(overlay.canvas());
        ground.setMouseTransparent(true);
        clear();
    }

    /** Nodes in paint order. */
    List<Node> nodes() {
        return List.of(ground, world.nodes, still.canvas(), lifted.nodes);
    }

    /** Whether the size was another one before, so that what was painted is gone. */
    boolean resize(double width, double height) {
        ground.setWidth(width);
        ground.setHeight(height);
        boolean isChanged = false;
        for (Sheet sheet : List.of(below, above, still, overlay)) {
            isChanged |= sheet.resize(width, height);
        }
        if (isChanged) { // nothing can be shifted until a picture of the new size is shown
            shown = null;
            motion = null;
        }
        return isChanged;
    }

    /** Shows a picture, where it was composed for; one of an earlier size comes too late. */
    void show(Composer.Ready ready) {
        Frame frame = ready.composition().order().frame();
        if (frame.width() != ground.getWidth() || frame.height() != ground.getHeight()) {
            return;
        }
        shown = ready;
        motion = null;
        PictureParts parts = ready.composition().parts();
        Rgb colour = parts.below().ground();
        ground.setVisible(true);
        ground.setFill(Color.rgb(colour.red(), colour.green(), colour.blue()));
        below.show(parts.below());
        showAbove(ready);
        still.show(parts.still());
        rest(ready);
    }

    private void showAbove(Composer.Ready ready) {
        Pixels glyphs = ready.glyphs();
        if (glyphs == null) {
            above.show(ready.composition().parts().above());
        } else {
            above.show(ready.composition().aboveParts(), glyphs);
        }
    }

    void showOverlay(Picture picture) {
        overlay.canvas().setVisible(true);
        overlay.show(picture);
    }

    void clearOverlay() {
        overlay.canvas().setVisible(false);
    }

    /** Gets ready to be shifted; not while a layout is under way, as a canvas is read back. */
    void takeUp() {
        Composer.Ready ready = shown;
        if (ready == null || motion != null) {
            return;
        }
        double scale = outputScale(ready);
        Pixels under = below.pixels(scale);
        Pixels over = above.pixels(scale);
        if (ready == shown) { // reading back lays out, after which the size may be another one
            motion = new Motion(ready, under, over);
        }
    }

    /** Shifts what moves with the camera. */
    void shift(Shift next) {
        Composer.Ready ready = shown;
        if (ready == null || next.equals(shift)) {
            return;
        }
        if (next.equals(Shift.NONE)) {
            rest(ready);
        } else {
            move(ready, next);
        }
    }

    private void rest(Composer.Ready ready) {
        shift = Shift.NONE;
        overlayShift.setToIdentity();
        world.open();
        lifted.open();
        lines.show(ready.lines(), outputScale(ready));
        below.canvas().setVisible(true);
        above.canvas().setVisible(true);
    }

    private void move(Composer.Ready ready, Shift next) {
        shift = next;
        overlayShift.setToTransform(next.scale(), 0, next.dx(), 0, next.scale(), next.dy());
        PictureParts parts = ready.composition().parts();
        Box frame = parts.clip() == null ? parts.below().box() : ClipGrid.snapped(parts.clip());
        world.narrow(frame);
        lifted.narrow(frame);
        lines.show(moving(ready).frame(next), outputScale(ready));
        below.canvas().setVisible(false);
        above.canvas().setVisible(false);
    }

    private Motion moving(Composer.Ready ready) {
        Motion held = motion;
        if (held == null) {
            double scale = outputScale(ready);
            held = new Motion(ready, below.pixels(scale), above.pixels(scale));
            motion = held;
        }
        return held;
    }

    private static double outputScale(Composer.Ready ready) {
        return ready.composition().order().outputScale();
    }

    void clear() {
        shown = null;
        motion = null;
        ground.setVisible(false);
        below.clear();
        lines.clear();
        above.clear();
        still.clear();
        clearOverlay();
    }

    /** Nodes of which all or only what lies in a box is seen. */
    private static final class Window {

        private final Group nodes;
        private final Rectangle clip = new Rectangle();

        Window(Node... nodes) {
            this.nodes = new Group(nodes);
            this.nodes.setMouseTransparent(true);
        }

        void narrow(Box box) {
            clip.setX(box.minX());
            clip.setY(box.minY());
            clip.setWidth(box.width());
            clip.setHeight(box.height());
            nodes.setClip(clip);
        }

        void open() {
            nodes.setClip(null);
        }
    }
}
