package org.tripole;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Names the file of the opening picture so that no existing file is touched. */
final class OpeningFile {

    private static final String STEM = "tripole-opening";

    private OpeningFile() {}

    /** First free name in a folder: without a number, then with 2, 3 and so on. */
    static Path freeIn(Path folder) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve(nameOf(number)))
                .filter(file -> !Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(int number) {
        return number == 1 ? STEM + ".png" : STEM + "-" + number + ".png";
    }
}
