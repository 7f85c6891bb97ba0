package org.tripole.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNamesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Who backs what?, Who-backs-what.svg",
        "'a/b\\c: \"d\" <e>|f*', a-b-c-d-e-f.svg",
        "Türkiye 世界 العالم, Türkiye-世界-العالم.svg",
        "'  ..hidden. ', hidden.svg",
        "nul, _nul.svg",
        "Com1.old, _Com1.old.svg",
        "'???', tripole.svg",
        "'', tripole.svg",
    })
    void aTitleBecomesANameThatEverySystemAccepts(String title, String name) {
        assertThat(FileNames.propose(title, "svg")).isEqualTo(name);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        String name = FileNames.propose("governance ".repeat(30), "pdf");
        assertThat(name).matches("(governance-)*governance\\.pdf").hasSizeBetween(110, 124);
    }

    @Test
    void aLongTitleWithoutWordsIsCutBetweenCharacters() {
        String name = FileNames.propose("世".repeat(100), "png");
        assertThat(name).isEqualTo("世".repeat(40) + ".png");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(124);
    }
}
