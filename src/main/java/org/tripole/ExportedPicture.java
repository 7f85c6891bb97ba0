package org.tripole;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tripole.cli.CommandLineProgram;

/** The opening picture, written by the same verb that people use: {@code tripole export}. */
final class ExportedPicture implements OpeningPicture {

    private final CommandLineProgram program;

    ExportedPicture(CommandLineProgram program) {
        this.program = program;
    }

    @Override
    public void write(Wanted wanted, Path file) throws IOException {
        StringWriter messages = new StringWriter();
        String data = wanted.data().toString();
        List<String> words = new ArrayList<>(List.of("export", "--out", file.toString()));
        words.addAll(
                wanted.picture() == null
                        ? List.of(data)
                        : List.of(wanted.picture().toString(), "--data", data));
        program.run(words, new PrintWriter(new StringWriter()), new PrintWriter(messages));
        if (!Files.exists(file)) {
            throw new IOException(messages.toString().strip());
        }
    }
}
