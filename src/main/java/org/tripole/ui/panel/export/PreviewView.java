package org.tripole.ui.panel.export;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.tripole.draw.Box;

/** The picture as its file will be, fitted into the room there is, with failing marks ringed. */
final class PreviewView extends Region {

    private static final int MOST_RINGS = 150;
    private static final double RING_DISTANCE = 2;
    private static final double EDGE = 16;

    private final ImageView image = new ImageView();
    private final Pane rings = new Pane();

    PreviewView() {
        setId("export-preview");
        getStyleClass().add("export-preview");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        rings.setMouseTransparent(true);
        getChildren().addAll(image, rings);
        setMinSize(200, 120);
    }

    /** Shows a proof and rings these boxes of the picture. */
    void show(Proof proof, double outputScale, List<Box> boxes) {
        Proof.Pixels pixels = proof.enlarged();
        image.setImage(image(pixels));
        image.setFitWidth(pixels.width() / outputScale);
        image.setFitHeight(pixels.height() / outputScale);
        double perUnit = pixels.perUnit() / outputScale;
        rings.getChildren()
                .setAll(boxes.stream().limit(MOST_RINGS).map(box -> ring(box, perUnit)).toList());
        var words = proof.composed().picture().words();
        setAccessibleText(words.title() + ". " + words.description());
        requestLayout();
    }

    /** Width that a picture may have. */
    double roomWidth() {
        return Math.max(1, getWidth() - 2 * EDGE);
    }

    /** Height that a picture may have. */
    double roomHeight() {
        return Math.max(1, getHeight() - 2 * EDGE);
    }

    static Image image(Proof.Pixels pixels) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }

    @Override
    protected void layoutChildren() {
        double left = snapPositionX((getWidth() - image.getFitWidth()) / 2);
        double top = snapPositionY((getHeight() - image.getFitHeight()) / 2);
        image.relocate(left, top);
        rings.resizeRelocate(left, top, image.getFitWidth(), image.getFitHeight());
    }

    private static Rectangle ring(Box box, double perUnit) {
        Rectangle ring =
                new Rectangle(
                        box.minX() * perUnit - RING_DISTANCE,
                        box.minY() * perUnit - RING_DISTANCE,
                        box.width() * perUnit + 2 * RING_DISTANCE,
                        box.height() * perUnit + 2 * RING_DISTANCE);
        ring.setFill(null);
        ring.getStyleClass().add("failing-ring");
        ring.setArcWidth(2 * RING_DISTANCE);
        ring.setArcHeight(2 * RING_DISTANCE);
        return ring;
    }
}
