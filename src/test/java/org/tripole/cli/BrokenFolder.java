package org.tripole.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The worked example with one thing spoilt. */
final class BrokenFolder {

    private BrokenFolder() {}

    /** The first tie of t-al, on line 24, names XBX instead of XBB. */
    static void withUnknownActor(Path folder) throws IOException {
        copy(folder);
        replaceFirst(folder.resolve("institutions/t-al.json"), "XBB", "XBX");
    }

    /** The file dataset.json ends in the middle. */
    static void withoutEndOfDataset(Path folder) throws IOException {
        copy(folder);
        Path file = folder.resolve("dataset.json");
        Files.writeString(file, Files.readString(file).substring(0, 40));
    }

    /** The name of a state is a spreadsheet's formula. */
    static void withFormulaAsName(Path folder) throws IOException {
        copy(folder);
        replaceFirst(folder.resolve("countries.json"), "\"name\": \"", "\"name\": \"=1+");
    }

    /** All is as it should be. */
    static void sound(Path folder) throws IOException {
        copy(folder);
    }

    /** The first tie of t-al is not there. */
    static void withoutATie(Path folder) throws IOException {
        copy(folder);
        Path file = folder.resolve("institutions/t-al.json");
        String text = Files.readString(file);
        int ties = text.indexOf("\"ties\": [") + "\"ties\": [".length();
        Files.writeString(
                file, text.substring(0, ties) + text.substring(text.indexOf("},", ties) + 2));
    }

    private static void replaceFirst(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf(from);
        Files.writeString(
                file, text.substring(0, start) + to + text.substring(start + from.length()));
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Outcome.GOLDEN)) {
            for (Path from : List.copyOf(files.toList())) {
                Path to = folder.resolve(Outcome.GOLDEN.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
    }
}
