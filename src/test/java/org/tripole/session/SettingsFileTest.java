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
import org.tripole.view.FigureParts;
import org.tripole.view.NamesShown;
import org.tripole.view.Preset;
import org.tripole.view.SheetExtent;
import org.tripole.view.SheetSpec;

class SettingsFileTest {

    @TempDir Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Settings settings =
                new Settings(
                        new Appearance("dark", 1.3),
                        true,
                        List.of(Path.of("/a"), Path.of("/b")),
                        exported(),
                        new TableChoice(true, List.of("state", "swing")));
        SettingsFile file = new SettingsFile(folder.resolve("new/deep/settings.json"));

        file.write(settings);

        assertThat(file.read()).isEqualTo(new SettingsFound.Read(settings));
    }

    @Test
    void settingsFromBeforePicturesWereRememberedAreRead() throws Exception {
        Path path =
                Files.writeString(
                        folder.resolve("settings.json"),
                        "{\"format\": \"tripole-settings/1\", \"theme\": \"dark\","
                                + " \"textScale\": 1, \"hintDismissed\": true,"
                                + " \"recentFolders\": []}");

        Settings read = new SettingsFile(path).read().orStandard();

        assertThat(read.appearance().theme()).isEqualTo("dark");
        assertThat(read.export()).isEqualTo(ExportChoice.STANDARD);
    }

    @Test
    void theSubtitleOfOnePictureIsNotRememberedForTheNext() {
        FigureParts parts = FigureParts.STANDARD.withSubtitle("Only of this one");
        SheetSpec sheet = SheetSpec.STANDARD.withParts(parts);

        assertThat(new ExportChoice(sheet, "png", false, null)).isEqualTo(ExportChoice.STANDARD);
    }

    private static ExportChoice exported() {
        FigureParts parts =
                new FigureParts("", "For internal use", false, false, true, NamesShown.FEWER);
        SheetExtent extent = new SheetExtent(Preset.CUSTOM, 1500, 700, 3);
        return new ExportChoice(
                new SheetSpec(extent, "print", true, 1.25, parts), "pdf", true, Path.of("/c"));
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
                        + " \"hintDismissed\": true, \"recentFolders\": \"/a\"}",
                "{\"format\": \"tripole-settings/1\", \"theme\": \"dark\", \"textScale\": 1,"
                        + " \"hintDismissed\": true, \"recentFolders\": [], \"export\": []}",
                "{\"format\": \"tripole-settings/1\", \"theme\": \"dark\", \"textScale\": 1,"
                        + " \"hintDismissed\": true, \"recentFolders\": [],"
                        + " \"export\": {\"preset\": \"POSTER\"}}"
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
