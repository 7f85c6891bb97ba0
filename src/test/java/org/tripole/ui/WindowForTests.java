package org.tripole.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.stage.Stage;

/** The program's whole window on a desktop that only notes what it is asked. */
public final class WindowForTests {

    private final List<String> visited = new CopyOnWriteArrayList<>();
    private final Workbench workbench;
    private Optional<Path> chosenFolder = Optional.empty();

    /** The window on {@code stage}; nothing is remembered. */
    public WindowForTests(Stage stage) {
        workbench = new Workbench(stage, null, new Desktop(visited::add, dialogs()));
    }

    /** Opens the window on a data folder, as the command line does. */
    public void show(Path folder) {
        workbench.open(folder);
        workbench.show();
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
        };
    }
}
