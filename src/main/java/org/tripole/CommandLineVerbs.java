package org.tripole;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tripole.cli.CommandLineProgram;

/** The command line on the streams of this process; its words are UTF-8 on every machine. */
final class CommandLineVerbs implements Verbs {

    private final CommandLineProgram program;
    private final OutputStream out;
    private final OutputStream err;

    CommandLineVerbs(CommandLineProgram program, OutputStream out, OutputStream err) {
        this.program = program;
        this.out = out;
        this.err = err;
    }

    @Override
    public boolean has(String word) {
        return program.has(word);
    }

    @Override
    public int run(List<String> words) {
        return program.run(words, writer(out), writer(err));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }
}
