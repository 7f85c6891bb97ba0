package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.cli.CommandLineProgram;
import org.tripole.view.LayoutKind;

/** The program is started with the file of a picture. */
class StartingWithAPictureTest {

    @TempDir private static Path folder;

    @RegisterExtension
    private final Journey journey =
            new Journey(window -> window.show(Journey.SHIPPED, folder.resolve("old.png")));

    @BeforeAll
    static void aPictureWasMade() {
        int code =
                new CommandLineProgram()
                        .run(
                                List.of(
                                        "export",
                                        "data",
                                        "--layout=rings",
                                        "--centre=IND",
                                        "--as-of=2025-06-30",
                                        "--out=" + folder.resolve("old.png")),
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(new StringWriter()));
        assertThat(code).isZero();
    }

    @Test
    void itsViewIsBackWithWhatChangedAndUndoLeadsToTheOpeningView() {
        awaitSaid("The view of old.png is back. Nothing that the picture rests on has changed");
        assertThat(layout()).isEqualTo(LayoutKind.RINGS);
        assertThat(journey.store().state().asOf()).hasToString("2025-06-30");
        journey.awaitPicture();

        journey.awaitNewPicture(() -> journey.robot().clickOn("#action-undo"));
        assertThat(layout()).isEqualTo(LayoutKind.POLES);
    }

    @Test
    void aForeignOrDamagedPictureSaysSoOverTheDataThatAreOpen() throws IOException {
        awaitSaid("The view of old.png is back");
        byte[] whole = Files.readAllBytes(folder.resolve("old.png"));
        Path damaged = Files.write(folder.resolve("cut.png"), Arrays.copyOf(whole, 300));

        start(Path.of("icons", "app.svg"));
        awaitSaid("app.svg was not made by Tripole");
        assertThat(layout()).isEqualTo(LayoutKind.POLES);

        start(damaged);
        awaitSaid("cut.png is damaged");
        assertThat(journey.store().state().dataset().actors()).isNotEmpty();
    }

    private void start(Path picture) {
        journey.robot().interact(() -> journey.window().open(Journey.SHIPPED, picture));
    }

    private LayoutKind layout() {
        return journey.store().state().viewing().placing().layout();
    }

    private void awaitSaid(String words) {
        journey.until(
                words,
                () ->
                        journey.isShown("#notice-text")
                                && journey.text("#notice-text").startsWith(words));
    }
}
