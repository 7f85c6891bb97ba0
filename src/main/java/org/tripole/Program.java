package org.tripole;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses between window and command line by the words after the program's name. */
final class Program {

    /** Exit code of a program that did what it was asked. */
    static final int DONE = 0;

    /** Exit code when the data or the world stood in the way. */
    static final int PROBLEM = 1;

    /** Exit code of wrong use. */
    static final int WRONG_USE = 2;

    private final Verbs verbs;
    private final WindowStart windowStart;
    private final Path shippedData;
    private final PrintStream err;

    Program(Verbs verbs, WindowStart windowStart, Path shippedData, PrintStream err) {
        this.verbs = verbs;
        this.windowStart = windowStart;
        this.shippedData = shippedData;
        this.err = err;
    }

    /**
     * Opens the window for no words, or for one word that is an existing folder or picture and no
     * verb; gives everything else, also {@code --help}, to the command line. Answers the exit code.
     */
    int run(List<String> words) {
        if (words.isEmpty()) {
            return openShipped(null);
        }
        String first = words.get(0);
        if (words.size() == 1 && !verbs.has(first) && isExistingPath(first)) {
            Path named = Path.of(first);
            return Files.isDirectory(named) ? windowStart.on(Wanted.of(named)) : openShipped(named);
        }
        return verbs.run(words);
    }

    /** Opens the data that ship, with a picture brought back on them if one is named. */
    private int openShipped(@Nullable Path picture) {
        if (Files.isDirectory(shippedData)) {
            return windowStart.on(new Wanted(shippedData, picture));
        }
        err.println(
                "No data folder at "
                        + shippedData.toAbsolutePath().normalize()
                        + ". Name the folder to open: tripole FOLDER");
        return WRONG_USE;
    }

    private static boolean isExistingPath(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }
}
