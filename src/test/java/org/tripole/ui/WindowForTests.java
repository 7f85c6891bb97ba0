package org.tripole.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Stage;
import org.tripole.app.Store;

/** The program's whole window on a desktop that only notes what it is asked. */
public final class WindowForTests {

    private final List<String> visited = new CopyOnWriteArrayList<>();
    private final Workbench workbench;
    private Optional<Path> chosenFolder = Optional.empty();
    private Optional<Path> chosenPicture = Optional.empty();

    /** The window on {@code stage}; nothing is remembered. */
    public WindowForTests(Stage stage) {
        workbench = new Workbench(stage, null, new Desktop(visited::add, dialogs()), List.of());
    }

    /** Opens the window on a data folder, as the command line does. */
    public void show(Path folder) {
        workbench.open(List.of(folder));
        workbench.show();
    }

    /** The same with the view of a picture, as when the program is started with it. */
    public void show(Path folder, Path picture) {
        workbench.open(List.of(folder, picture));
        workbench.show();
    }

    /** Opens a data folder and the view of a picture in the window that is open. */
    public void open(Path folder, Path picture) {
        workbench.open(List.of(folder, picture));
    }

    /** The state of the program. */
    public Store store() {
        return workbench.store();
    }

    /** The day of the record that the canvas shows; empty while it shows no network. */
    public Optional<LocalDate> dayDrawn() {
        return workbench
                .drawing()
                .map(drawing -> ((NetworkDrawing) drawing).scene().network().asOf());
    }

    /** Ends all that works behind the window. */
    public void close() {
        workbench.close();
    }

    /** The addresses that the browser was asked to open. */
    public List<String> visited() {
        return List.copyOf(visited);
    }

    /** Has the person choose {@code folder} in the next dialogs that ask for one. */
    public void chooseFolder(Path folder) {
        chosenFolder = Optional.of(folder);
    }

    /** Has the person choose {@code file} in the next dialogs that ask for a picture. */
    public void choosePicture(Path file) {
        chosenPicture = Optional.of(file);
    }

    private Dialogs dialogs() {
        return new Dialogs() {
            @Override
            public Optional<Path> chooseFolder() {
                return chosenFolder;
            }

            @Override
            public Optional<Path> chooseExportFolder() {
                return chosenFolder;
            }

            @Override
            public Optional<Path> choosePictureToOpen() {
                return chosenPicture;
            }

            @Override
            public Optional<Path> chooseTableFile(String proposed) {
                return chosenFolder.map(folder -> folder.resolve(proposed));
            }
        };
    }
}
