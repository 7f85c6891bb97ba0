package org.tripole.ui.journey;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Pictures of the window with the popups above it, for people to look at. */
final class Snapshots {

    private Snapshots() {}

    static void take(Stage stage, Path file) {
        BufferedImage picture = imageOf(stage);
        Graphics2D pen = picture.createGraphics();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                double x = popup.getX() - stage.getX() - stage.getScene().getX();
                double y = popup.getY() - stage.getY() - stage.getScene().getY();
                pen.drawImage(imageOf(popup), (int) x, (int) y, null);
            }
        }
        pen.dispose();
        write(picture, file);
    }

    private static BufferedImage imageOf(Window window) {
        SnapshotParameters seeThrough = new SnapshotParameters();
        seeThrough.setFill(Color.TRANSPARENT);
        WritableImage image = window.getScene().getRoot().snapshot(seeThrough, null);
        return SwingFXUtils.fromFXImage(image, null);
    }

    private static void write(BufferedImage picture, Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + file, failure);
        }
    }
}
