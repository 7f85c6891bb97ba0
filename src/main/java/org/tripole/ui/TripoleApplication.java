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
        Workbench made =
                new Workbench(stage, settingsFile(), Desktop.around(stage, getHostServices()));
        workbench = made;
        open(getParameters().getUnnamed(), made);
        made.show();
    }

    @Override
    public void stop() {
        if (workbench != null) {
            workbench.close();
        }
    }

    private static void open(List<String> paths, Workbench workbench) {
        if (paths.size() > 1) {
            workbench.open(Path.of(paths.get(0)), Path.of(paths.get(1)));
        } else if (!paths.isEmpty()) {
            workbench.open(Path.of(paths.get(0)));
        }
    }

    private @Nullable SettingsFile settingsFile() {
        String path = getParameters().getNamed().get("settings");
        return path == null ? null : new SettingsFile(Path.of(path));
    }
}
