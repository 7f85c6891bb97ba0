package org.tripole;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Does the main job where no window can open: says why, and leaves the picture in a file. */
final class WithoutWindow {

    private final WindowAdvice advice;
    private final OpeningPicture picture;
    private final List<Path> folders;
    private final PrintStream out;

    /**
     * Keeps what the fallback needs.
     *
     * @param folders where the picture may go, the preferred one first
     */
    WithoutWindow(
            WindowAdvice advice, OpeningPicture picture, List<Path> folders, PrintStream out) {
        this.advice = advice;
        this.picture = picture;
        this.folders = List.copyOf(folders);
        this.out = out;
    }

    /** Prints the advice, writes the picture, names its file; answers the exit code. */
    int show(Wanted wanted, List<Lack> lacks) {
        advice.on(lacks).forEach(out::println);
        out.println();
        int exitCode = leavePicture(wanted);
        out.println("These need no window: tripole check, tripole score, tripole export.");
        out.flush();
        return exitCode;
    }

    private int leavePicture(Wanted wanted) {
        String reason = "no folder of " + folders + " can be written";
        for (Path folder : folders) {
            if (!Files.isWritable(folder)) {
                continue;
            }
            Path file = OpeningFile.freeIn(folder);
            try {
                picture.write(wanted, file);
                out.println("The opening picture is in this file instead:");
                out.println("  " + file.toAbsolutePath().normalize());
                return Program.DONE;
            } catch (IOException failure) {
                reason = failure.getMessage();
            }
        }
        out.println("The opening picture could not be written either: " + reason);
        return Program.PROBLEM;
    }
}
