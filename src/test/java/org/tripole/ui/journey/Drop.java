package org.tripole.ui.journey;

import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.File;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** A file that is dropped on a window; JavaFX makes drag boards only for drags of the system. */
final class Drop {

    private Drop() {}

    static void on(Scene scene, Path file) {
        Event.fireEvent(
                scene,
                new DragEvent(
                        null,
                        scene,
                        DragEvent.DRAG_DROPPED,
                        board(file.toFile()),
                        100,
                        100,
                        100,
                        100,
                        TransferMode.COPY,
                        null,
                        scene,
                        new PickResult(scene, 100, 100)));
    }

    private static Dragboard board(File file) {
        try {
            Constructor<Dragboard> made = Dragboard.class.getDeclaredConstructor(TKClipboard.class);
            made.setAccessible(true);
            Dragboard board = made.newInstance(Toolkit.getToolkit().createLocalClipboard());
            board.setContent(Map.of(DataFormat.FILES, List.of(file)));
            return board;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("JavaFX makes drag boards otherwise", changed);
        }
    }
}
