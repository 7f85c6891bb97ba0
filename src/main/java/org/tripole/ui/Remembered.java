package org.tripole.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tripole.disk.WriteFailure;
import org.tripole.session.Settings;
import org.tripole.session.SettingsFile;
import org.tripole.session.SettingsFound;
import org.tripole.work.JobRunner;

/**
 * The settings while the window is open; every change is written at once, behind the window. A file
 * that could not be read is left alone until {@link #overwrite} is called.
 */
final class Remembered {

    private final @Nullable SettingsFile file;
    private final JobRunner runner;
    private final Consumer<String> onNotWritten;
    private final SettingsFound found;
    private Settings settings;
    private boolean mayWrite;

    /**
     * Reads the settings.
     *
     * @param file null when nothing is to be remembered
     * @param runner a runner of one job at a time, so that the last write is the latest
     * @param onNotWritten hears why the settings were not saved
     */
    Remembered(@Nullable SettingsFile file, JobRunner runner, Consumer<String> onNotWritten) {
        this.file = file;
        this.runner = runner;
        this.onNotWritten = onNotWritten;
        this.found = file == null ? new SettingsFound.Absent() : file.read();
        this.settings = found.orStandard();
        this.mayWrite = !(found instanceof SettingsFound.Unreadable);
    }

    /** What was found when the window opened. */
    SettingsFound found() {
        return found;
    }

    /** The settings now. */
    Settings settings() {
        return settings;
    }

    /** Changes the settings. */
    void update(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings);
        if (!next.equals(settings)) {
            settings = next;
            write();
        }
    }

    /** Replaces a file that could not be read. */
    void overwrite() {
        mayWrite = true;
        write();
    }

    private void write() {
        SettingsFile target = file;
        if (target == null || !mayWrite) {
            return;
        }
        Settings written = settings;
        runner.start(
                progress -> complaint(target, written),
                JobRunner.Answers.of(this::tell, failure -> tell(failure.toString())));
    }

    private void tell(String complaint) {
        if (!complaint.isEmpty()) {
            onNotWritten.accept(complaint);
        }
    }

    private static String complaint(SettingsFile file, Settings settings) {
        try {
            file.write(settings);
            return "";
        } catch (WriteFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }
}
