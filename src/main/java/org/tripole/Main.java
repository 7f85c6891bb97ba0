package org.tripole;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import net.harawata.appdirs.AppDirsFactory;
import org.tripole.cli.CommandLineProgram;
import org.tripole.ui.TripoleApplication;

/**
 * Starts Tripole: the window without a verb, the command line with one. No JavaFX application
 * itself, because Java refuses to start one from the class path.
 */
public final class Main {

    private static final String HOME_PROPERTY = "tripole.home";

    private Main() {}

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments a verb and its words, or a folder or a picture to open, or nothing
     */
    public static void main(String[] arguments) {
        // Pictures are drawn by AWT without a display, also where DISPLAY names a dead one.
        System.setProperty("java.awt.headless", "true");
        LibraryLogs.quieten();
        Thread.setDefaultUncaughtExceptionHandler(Main::report);
        var commandLine = new CommandLineProgram();
        var verbs = new CommandLineVerbs(commandLine, System.out, System.err);
        Program program = program(verbs, Main::openWindow, new ExportedPicture(commandLine));
        System.exit(program.run(List.of(arguments)));
    }

    private static void openWindow(Wanted wanted) {
        List<String> words = new ArrayList<>(List.of(wanted.data().toString()));
        if (wanted.picture() != null) {
            words.add(wanted.picture().toString());
        }
        words.add("--settings=" + settingsFile());
        Application.launch(TripoleApplication.class, words.toArray(String[]::new));
    }

    /** Where this system keeps the preferences of programs. */
    private static Path settingsFile() {
        String folder = AppDirsFactory.getInstance().getUserConfigDir("tripole", null, "tripole");
        return Path.of(folder, "settings.json");
    }

    /** Puts the start together from its three parts and this machine. */
    static Program program(Verbs verbs, Window window, OpeningPicture picture) {
        Machine machine = new ThisMachine();
        var withoutWindow =
                new WithoutWindow(new WindowAdvice(machine), picture, pictureFolders(), System.out);
        var windowStart = new WindowStart(new WindowNeeds(machine), window, withoutWindow);
        return new Program(verbs, windowStart, shippedData(), System.err);
    }

    /** Data beside the installed program, or in the current folder of a checkout. */
    private static Path shippedData() {
        return Path.of(System.getProperty(HOME_PROPERTY, "")).resolve("data");
    }

    private static List<Path> pictureFolders() {
        return List.of(Path.of("").toAbsolutePath(), Path.of(System.getProperty("java.io.tmpdir")));
    }

    private static void report(Thread thread, Throwable error) {
        System.err.println(
                "Tripole met an error in " + thread.getName() + " that it did not expect:");
        error.printStackTrace(System.err);
    }
}
