package org.tripole.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a command did: its exit code and what it wrote. */
record Outcome(int code, String out, String err) {

    /** The worked example of the method. */
    static final Path GOLDEN = golden("data");

    /** The dataset that ships. */
    static final Path SHIPPED = Path.of("data");

    /** Runs the program in this process. */
    static Outcome of(Object... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> texts = List.of(words).stream().map(String::valueOf).toList();
        int code = new CommandLineProgram().run(texts, new PrintWriter(out), new PrintWriter(err));
        return new Outcome(code, out.toString(), err.toString());
    }

    /** A picture of the worked example, written to {@code file}. */
    static Outcome ofExport(Path file, String... options) {
        List<Object> words = new ArrayList<>(List.of("export", GOLDEN, "--out", file));
        words.addAll(List.of(options));
        return of(words.toArray());
    }

    List<String> lines() {
        return out.lines().toList();
    }

    static Path golden(String name) {
        try {
            return Path.of(Outcome.class.getResource("/golden/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
