package org.tripole.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.app.Appearance;

class SettingsFileTest {

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Settings settings =
                new Settings(
                        new Appearance("dark", 1.3), true, List.of(Path.of("/a"), Path.of("/b")));
        SettingsFile file = new SettingsFile(folder.resolve("new/deep/settings.json"));

        file.write(settings);

        assertThat(file.read()).isEqualTo(new SettingsFound.Read(settings));
    }

    @Test
    void noFileMeansStandardSettings() {
        SettingsFound found = new SettingsFile(folder.resolve("settings.json")).read();

        assertThat(found).isEqualTo(new SettingsFound.Absent());
        assertThat(found.orStandard()).isEqualTo(Settings.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{}",
                "{\"format\": \"tripole-settings/1\"}",
                "{\"format\": \"tripole-settings/1\", \"theme\": {}, \"textScale\": 1,"
                        + " \"hintDismissed\": true, \"recentFolders\": []}",
                "{\"format\": \"tripole-settings/1\", \"theme\": \"dark\", \"textScale\": 99,"
                        + " \"hintDismissed\": true, \"recentFolders\": []}",
                "{\"format\": \"tripole-settings/1\", \"theme\": \"dark\", \"textScale\": 1,"
                        + " \"hintDismissed\": true, \"recentFolders\": \"/a\"}"
            })
    void aFileThatCannotBeUnderstoodIsSaidToBeUnreadable(String text) throws Exception {
        Path path = Files.writeString(folder.resolve("settings.json"), text);

        assertThat(new SettingsFile(path).read()).isInstanceOf(SettingsFound.Unreadable.class);
    }

    @Test
    void aFileOfANewerVersionNamesItsForm() throws Exception {
        Path path = Files.writeString(folder.resolve("s"), "{\"format\": \"tripole-settings/2\"}");

        assertThat(((SettingsFound.Unreadable) new SettingsFile(path).read()).reason())
                .contains("tripole-settings/2");
    }

    @Test
    void theLatestFolderComesFirstAndOnlyOnceAndEightAreKept() {
        Settings settings = Settings.STANDARD;
        for (int i : IntStream.rangeClosed(1, 10).toArray()) {
            settings = settings.withRecent(Path.of("/folder" + i));
        }
        settings = settings.withRecent(Path.of("/folder5"));

        assertThat(settings.recentFolders())
                .hasSize(8)
                .startsWith(Path.of("/folder5"), Path.of("/folder10"))
                .doesNotHaveDuplicates();
    }
}
