package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSizeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_METHOD = 60;
    private static final int FEWEST_FILES = 60;

    @TempDir Path folder;

    @Test
    void noSourceFileIsLongerThanFourHundredLines() throws IOException {
        assertThat(tooLongFiles(SourceFile.below(MAIN))).isEmpty();
    }

    @Test
    void aFileOfFourHundredAndOneLinesIsSeen() throws IOException {
        Files.writeString(folder.resolve("Long.java"), "class Long {" + "\n".repeat(400) + "}\n");
        Files.writeString(folder.resolve("Fits.java"), "class Fits {" + "\n".repeat(399) + "}\n");
        assertThat(tooLongFiles(SourceFile.below(folder))).containsExactly("Long.java: 401 lines");
    }

    @Test
    void noMethodIsLongerThanSixtyLines() throws IOException {
        assertThat(tooLongMethods(SourceFile.below(MAIN))).isEmpty();
    }

    @Test
    void aMethodOfSixtyOneLinesIsSeenAlsoInAnInnerClass() throws IOException {
        Files.writeString(
                folder.resolve("Outer.java"),
                "class Outer {\n  void fits() {"
                        + "\n".repeat(59)
                        + "}\n  class Inner {\n    /** Not\n    counted. */\n    Inner() {"
                        + "\n".repeat(60)
                        + "}\n  }\n}\n");
        assertThat(tooLongMethods(SourceFile.below(folder)))
                .containsExactly("Outer.java: <init> has 61 lines");
    }

    @Test
    void theWholeProgramIsMeasured() throws IOException {
        List<SourceFile> files = SourceFile.below(MAIN);
        assertThat(files).hasSizeGreaterThan(FEWEST_FILES);
        assertThat(files.stream().map(file -> file.path().getFileName().toString()))
                .contains("Program.java");
    }

    private static List<String> tooLongFiles(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.lines() > LONGEST_FILE)
                .map(file -> file.path().getFileName() + ": " + file.lines() + " lines")
                .toList();
    }

    private static List<String> tooLongMethods(List<SourceFile> files) {
        return files.stream().flatMap(SourceSizeTest::tooLongMethodsOf).toList();
    }

    private static Stream<String> tooLongMethodsOf(SourceFile file) {
        return file.methods().stream()
                .filter(method -> method.lines() > LONGEST_METHOD)
                .map(
                        method ->
                                "%s: %s has %d lines"
                                        .formatted(
                                                file.path().getFileName(),
                                                method.name(),
                                                method.lines()));
    }
}
