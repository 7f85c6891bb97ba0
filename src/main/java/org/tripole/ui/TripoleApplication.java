package org.tripole.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.tripole.session.SettingsFile;

/**
 * The window as JavaFX starts it. Takes the data folder to open as its first plain parameter, a
 * picture whose view is brought back on them as the second, if any, and, as {@code
 * --settings=FILE}, where preferences are kept; without the latter nothing is remembered.
 */
public final class TripoleApplication extends Application {

    private @Nullable Workbench workbench;

    @Override
    public void start(Stage stage) {
        List<Path> paths = getParameters().getUnnamed().stream().map(Path::of).toList();
        Desktop desktop = Desktop.around(stage, getHostServices());
        Workbench made = new Workbench(stage, settingsFile(), desktop, paths);
        workbench = made;
        made.show();
    }

    @Override
    public void stop() {
        if (workbench != null) {
            workbench.close();
        }
    }

    private @Nullable SettingsFile settingsFile() {
        String path = getParameters().getNamed().get("settings");
        return path == null ? null : new SettingsFile(Path.of(path));
    }
}
