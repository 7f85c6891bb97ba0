package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that is no JSON, and the exact place of what is. */
class SyntaxTest {

    private static final String PLEDGE = "initiatives/pledge.json";

    @TempDir Path root;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"a\": 1,, \"b\": 2}`, 1, 9, `,`",
                "`{\"a\" 1}`, 1, 6, 1",
                "`{\"a\": }`, 1, 7, }",
                "`{\"a\": 1,\\n}`, 2, 1, }",
                "`[1, 2`, 1, 6, ``",
                "`{\"a\": \"open\\n}`, 1, 7, `\"open?}`",
                "`{\"a\": 01}`, 1, 7, 01",
                "`{\"a\": NaN}`, 1, 7, NaN",
                "`{\"a\": True}`, 1, 7, True",
                "`{'a': 1}`, 1, 2, `'a'`",
                "`{\"a\": 1} x`, 1, 10, x",
                "`{\"a\": 1},`, 1, 9, `,`",
                "`{\"a\": 1} // no`, 1, 10, //",
                "`{\"a\": \"\\q\"}`, 1, 7, `\"\\q\"`",
                "``, 1, 1, ``",
                "`{\"é\\uD83D\\uDE00\": x}`, 1, 8, x",
                "`{\"a\": 1,\\r\\n \"b\" 2}`, 2, 6, 2",
                "`{\"a\": 1,\\r \"b\" 2}`, 2, 6, 2"
            })
    void textThatIsNoJsonIsReportedWhereItEnds(String raw, int line, int column, String found) {
        String text = unescaped(raw);
        SmallFolder folder = SmallFolder.in(root).write(PLEDGE, text);
        assertThat(folder.read().problems())
                .containsExactly(
                        new SyntaxProblem(
                                new Place(PLEDGE, line, column), found == null ? "" : found));
    }

    @Test
    void aFileThatIsNoJsonIsLeftOutAndTheRestIsLoaded() {
        SmallFolder folder = SmallFolder.in(root).write(PLEDGE, "{");
        LoadReport report = folder.read();
        assertThat(SmallFolder.line(report.problems().get(0)))
                .isEqualTo(
                        "ERROR initiatives/pledge.json:1:2 This is no JSON: the file ends too early."
                                + " | Close the open brackets, or restore the end of the file. The"
                                + " file was left out.");
        assertThat(report.dataset().orElseThrow().targets())
                .extracting(target -> target.id().value())
                .containsExactly("club");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        SmallFolder folder = SmallFolder.in(root);
        folder.write(PLEDGE, '\uFEFF' + SmallFolder.PLEDGE);
        assertThat(folder.problems()).isEmpty();
        folder.write(PLEDGE, "\uFEFF{x");
        assertThat(folder.read().problems().get(0).place()).isEqualTo(new Place(PLEDGE, 1, 2));
    }

    @Test
    void aByteThatIsNoUtf8IsReportedWhereItStands() {
        byte[] bytes = "{\r\n \"é\": \"ab?\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;
        SmallFolder folder = SmallFolder.in(root).write(PLEDGE, bytes);
        assertThat(folder.read().problems())
                .containsExactly(new FileProblem(new Place(PLEDGE, 2, 10), Fault.NOT_UTF8));
    }

    @Test
    void textThatIsCutInsideACharacterIsNoUtf8() {
        byte[] whole = "{\"é".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        SmallFolder folder = SmallFolder.in(root).write(PLEDGE, cut);
        assertThat(folder.read().problems())
                .containsExactly(new FileProblem(new Place(PLEDGE, 1, 3), Fault.NOT_UTF8));
    }

    @Test
    void placesStayExactWithWindowsLineEndsAndCharactersBeyondAscii() {
        SmallFolder folder =
                SmallFolder.in(root)
                        .replace(
                                PLEDGE,
                                "\"C\"",
                                "\"C\", \"note\": \"哈萨克斯坦 é \uD83D\uDE00\", \"date\": \"2021-13\"");
        folder.write(PLEDGE, folder.text(PLEDGE).replace("\n", "\r\n"));
        assertThat(folder.read().problems().get(0).place()).isEqualTo(new Place(PLEDGE, 10, 92));
    }

    private static String unescaped(String raw) {
        return raw == null
                ? ""
                : raw.replace("\\r", "\r")
                        .replace("\\n", "\n")
                        .replace("\\uD83D\\uDE00", "\uD83D\uDE00");
    }
}
