package org.tripole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {

    @Test
    void helpListsTheVerbsOnStandardOutput() {
        Outcome outcome = Outcome.of("--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains("Usage: tripole", "check", "score", "export", "Exit codes: 0 done");
        assertThat(outcome.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score", "export"})
    void everyVerbExplainsItself(String verb) {
        Outcome outcome = Outcome.of(verb, "--help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith(outcome.out().strip()).contains("tripole " + verb);
        assertThat(outcome.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    }

    @Test
    void theVersionIsNamed() {
        Outcome outcome = Outcome.of("--version");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).startsWith("Tripole ");
    }

    @Test
    void anUnknownVerbIsWrongUseAndTheNearestIsNamed() {
        Outcome outcome = Outcome.of("chekc", "data");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("chekc", "check").doesNotContain("Exception");
    }

    @Test
    void noVerbIsWrongUse() {
        assertThat(Outcome.of().code()).isEqualTo(2);
        assertThat(Outcome.of().err()).startsWith("Name a verb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "score"})
    void aFolderThatIsNotThereIsWrongUse(String verb, @TempDir Path folder) {
        Outcome outcome = Outcome.of(verb, folder.resolve("nowhere"));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("There is no folder \"" + folder.resolve("nowhere") + "\"")
                .contains("Name the folder that holds dataset.json.");
    }

    @Test
    void anUnknownOptionIsWrongUse() {
        Outcome outcome = Outcome.of("score", Outcome.GOLDEN, "--asof", "2026-01-01");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--asof", "--as-of");
    }

    @Test
    void aResultThatDidNotArriveIsNoSuccess() {
        StringWriter err = new StringWriter();
        PrintWriter full = new PrintWriter(new FullDisk());

        int code = new CommandLineProgram().run(List.of("--version"), full, new PrintWriter(err));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).startsWith("Standard output was closed or is full");
    }

    @Test
    void itKnowsItsVerbs() {
        CommandLineProgram program = new CommandLineProgram();

        assertThat(program.has("check")).isTrue();
        assertThat(program.has("data")).isFalse();
        assertThat(program.has("--help")).isFalse();
    }

    private static final class FullDisk extends Writer {

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
