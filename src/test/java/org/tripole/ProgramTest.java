package org.tripole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    private final List<Wanted> opened = new ArrayList<>();
    private final FakeVerbs verbs = new FakeVerbs();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @TempDir Path shippedData;

    @Test
    void noWordsOpenTheShippedData() {
        assertThat(run(List.of())).isZero();
        assertThat(opened).containsExactly(Wanted.of(shippedData));
    }

    @Test
    void oneExistingFolderOpensInTheWindow() throws IOException {
        Path other = Files.createDirectory(shippedData.resolve("other"));
        run(List.of(other.toString()));
        assertThat(opened).containsExactly(Wanted.of(other));
    }

    @Test
    void oneExistingFileIsAPictureToBringBackOnTheShippedData() throws IOException {
        Path old = Files.createFile(shippedData.resolve("old.png"));
        run(List.of(old.toString()));
        assertThat(opened).containsExactly(new Wanted(shippedData, old));
    }

    @Test
    void aVerbGoesToTheCommandLineWithAllItsWords() {
        assertThat(run(List.of("check", "data"))).isEqualTo(FakeVerbs.ANSWER);
        assertThat(verbs.ran).containsExactly(List.of("check", "data"));
        assertThat(opened).isEmpty();
    }

    @Test
    void aVerbStaysAVerbWhereAFolderHasItsName() {
        verbs.known.add(shippedData.toString());
        run(List.of(shippedData.toString()));
        assertThat(opened).isEmpty();
        assertThat(verbs.ran).hasSize(1);
    }

    @Test
    void optionsAndUnknownWordsGoToTheCommandLineThatExplainsThem() {
        run(List.of("--help"));
        run(List.of("no-such-verb"));
        assertThat(verbs.ran).containsExactly(List.of("--help"), List.of("no-such-verb"));
    }

    @Test
    void missingShippedDataIsWrongUseWithTheWayOut() throws IOException {
        Files.delete(shippedData);
        assertThat(run(List.of())).isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .contains(shippedData.toString())
                .contains("tripole FOLDER");
        Files.createDirectory(shippedData);
    }

    private int run(List<String> words) {
        var machine = new FakeMachine();
        var err = new PrintStream(messages, true, StandardCharsets.UTF_8);
        var withoutWindow =
                new WithoutWindow(
                        new WindowAdvice(machine), (data, file) -> {}, List.of(shippedData), err);
        var start = new WindowStart(new WindowNeeds(machine), opened::add, withoutWindow);
        return new Program(verbs, start, shippedData, err).run(words);
    }

    private static final class FakeVerbs implements Verbs {
        static final int ANSWER = 7;
        final List<String> known = new ArrayList<>(List.of("check"));
        final List<List<String>> ran = new ArrayList<>();

        @Override
        public boolean has(String word) {
            return known.contains(word);
        }

        @Override
        public int run(List<String> words) {
            ran.add(words);
            return ANSWER;
        }
    }
}
