package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.cli.CommandLineProgram;
import org.tripole.draw.Ref;
import org.tripole.export.PictureFormat;
import org.tripole.view.Preset;

/** What a person chose for a picture is there again when the picture comes back. */
class APictureIsWrittenAgainTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");

    @RegisterExtension private final Journey journey = new Journey();
    @TempDir private Path folder;

    private final ExportDialog dialog = new ExportDialog(journey);

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theCommandLineWritesThePictureOfTheWindowAgainByteByByte(PictureFormat format) {
        String suffix = "." + format.name().toLowerCase(Locale.ROOT);
        dialog.open();
        choosePaperWithParts();
        dialog.choose("#export-format", format);
        Path file = folder.resolve("window" + suffix);
        dialog.write(file);
        Path again = folder.resolve("again" + suffix);

        StringWriter problems = new StringWriter();
        int code =
                new CommandLineProgram()
                        .run(
                                List.of("export", "" + file, "--data=data", "--out=" + again),
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(problems));

        assertThat(code).as(problems.toString()).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void theDialogStartsFromTheSheetAndTheWordsOfThePictureThatCameBack() {
        dialog.open();
        choosePaperWithParts();
        Path file = folder.resolve("old.png");
        dialog.write(file);
        dialog.open();
        chooseSlideWithout();
        dialog.write(folder.resolve("other.png"));

        dialog.drop(file);
        journey.until("the view", () -> dialog.isSaid("The view of old.png is back"));
        dialog.open();

        assertThat(dialog.<Preset>chosen("#export-preset")).isEqualTo(Preset.A4_LANDSCAPE);
        assertThat(dialog.typed("#export-title")).isEqualTo("Who signs what");
        assertThat(dialog.typed("#export-subtitle")).isEqualTo("Acts on record");
        assertThat(dialog.typed("#export-marking")).isEqualTo("Draft");
        assertThat(dialog.isTicked("#export-sources")).isTrue();
        assertThat(dialog.isTicked("#export-legend")).isFalse();
        assertThat(dialog.isTicked("#export-transparent")).isTrue();
        Path again = folder.resolve("again.png");
        dialog.write(again);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void wordsOfAPictureAreNotPutUnderAnotherView() {
        dialog.open();
        choosePaperWithParts();
        Path file = folder.resolve("old.svg");
        dialog.choose("#export-format", PictureFormat.SVG);
        dialog.write(file);
        dialog.drop(file);
        journey.until("the view", () -> dialog.isSaid("The view of old.svg is back"));

        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.H));
        dialog.open();

        assertThat(dialog.typed("#export-title")).isNotBlank().isNotEqualTo("Who signs what");
        assertThat(dialog.typed("#export-subtitle")).isEmpty();
        assertThat(dialog.<Preset>chosen("#export-preset")).isEqualTo(Preset.A4_LANDSCAPE);
        dialog.close();
    }

    private void choosePaperWithParts() {
        dialog.choose("#export-preset", Preset.A4_LANDSCAPE);
        dialog.choose("#export-text-size", 125);
        dialog.type("#export-title", "Who signs what");
        dialog.type("#export-subtitle", "Acts on record");
        dialog.type("#export-marking", "Draft");
        for (String part : List.of("#export-sources", "#export-legend", "#export-transparent")) {
            dialog.tick(part);
        }
    }

    private void chooseSlideWithout() {
        dialog.choose("#export-preset", Preset.SLIDE_WIDE);
        dialog.type("#export-title", "Another");
        dialog.type("#export-marking", "");
        for (String part : List.of("#export-sources", "#export-legend", "#export-transparent")) {
            dialog.tick(part);
        }
    }
}
