package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.tripole.cli.CommandLineProgram;
import org.tripole.draw.Ref;
import org.tripole.export.PictureFormat;
import org.tripole.view.Camera;

class APictureReopensTest {

    private static final Ref INDIA = new Ref(Ref.Kind.ACTOR, "IND");
    private static final Ref JAPAN = new Ref(Ref.Kind.ACTOR, "JPN");
    private static final String NOTHING_CHANGED =
            " is back. Nothing that the picture rests on has changed since it was made.";

    @RegisterExtension private final Journey journey = new Journey();
    @TempDir private Path folder;

    @Test
    void aPictureThatIsDroppedBringsItsViewBackAndUndoTakesItAway() {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.H));
        journey.click(JAPAN);
        journey.robot().interact(() -> journey.canvas().zoomBy(2));
        Camera seen = cameraAtRest();
        Path file = exported("old.png");
        journey.awaitNewPicture(() -> journey.robot().clickOn("#filter-bar-show-again"));
        journey.press(KeyCode.ESCAPE);
        journey.robot().interact(() -> journey.canvas().showWhole());

        journey.awaitNewPicture(() -> drop(file));

        journey.shoot("6-reopened");
        assertThat(journey.text("#notice-text")).isEqualTo("The view of old.png" + NOTHING_CHANGED);
        assertThat(journey.words("#filter-bar")).contains("1 thing is hidden by hand.");
        assertThat(journey.text("#inspector-title")).isEqualTo("Japan");
        assertThat(cameraAtRest().zoom()).isEqualTo(seen.zoom());
        assertThat(cameraAtRest().centre().distance(seen.centre())).isLessThan(1e-6);
        assertThat(journey.node("#action-undo", Node.class).getAccessibleText())
                .startsWith("Undo view of a picture");

        journey.awaitNewPicture(() -> journey.press(KeyCode.CONTROL, KeyCode.Z));
        assertThat(journey.isShown("#filter-bar")).isFalse();
    }

    @Test
    void aPictureThatIsOpenedSaysWhatChangedInTheDataSince() {
        Path file = exported("old.pdf");
        BrokenCopy copy = BrokenCopy.in(folder.resolve("copy"));
        copy.replace(
                "institutions/waico.json",
                "{\"actor\": \"KAZ\", \"relation\": \"founding-member\"",
                "{\"actor\": \"KAZ\", \"relation\": \"observer\"");
        journey.awaitNewPicture(() -> journey.openByButton(copy.folder()));

        journey.window().choosePicture(file);
        journey.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);

        journey.until("the notice", () -> isSaid("The view of old.pdf is back."));
        journey.shoot("6-reopened-changed");
        assertThat(journey.text("#notice-text"))
                .startsWith(
                        "The view of old.pdf is back. Changed in the data since it was made: 1 tie"
                                + " changed");
    }

    @Test
    void aForeignOrDamagedPictureChangesNothing() throws IOException {
        Path foreign =
                Files.writeString(
                        folder.resolve("foreign.svg"),
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                        StandardCharsets.UTF_8);
        Path sound = exported("sound.png");
        Path damaged = folder.resolve("damaged.png");
        Files.write(damaged, Arrays.copyOf(Files.readAllBytes(sound), 300));
        journey.click(INDIA);

        drop(foreign);
        journey.until("the notice", () -> isSaid("foreign.svg was not made by Tripole"));
        journey.shoot("6-foreign");
        assertThat(journey.text("#notice-text")).endsWith("What was open stays as it was.");

        drop(damaged);
        journey.until("the notice", () -> isSaid("damaged.png is damaged"));
        assertThat(journey.text("#inspector-title")).isEqualTo("India");
        assertThat(journey.isHitAt(INDIA)).isTrue();
    }

    @Test
    void theCommandLineDrawsThePictureOfTheWindowAgainByteByByte() {
        journey.click(INDIA);
        journey.awaitNewPicture(() -> journey.press(KeyCode.H));
        journey.robot().interact(() -> journey.canvas().zoomBy(1.7));
        cameraAtRest();
        Path file = exported("window.png");
        Path again = folder.resolve("again.png");

        int code =
                new CommandLineProgram()
                        .run(
                                List.of("export", "" + file, "--data=data", "--out=" + again),
                                new PrintWriter(new StringWriter()),
                                new PrintWriter(new StringWriter()));

        assertThat(code).isZero();
        assertThat(again).hasSameBinaryContentAs(file);
    }

    private Path exported(String name) {
        Path file = folder.resolve(name);
        journey.window().chooseFolder(folder);
        journey.press(KeyCode.CONTROL, KeyCode.E);
        journey.until("the dialog", () -> journey.isShown("#export-write"));
        FxRobot robot = journey.robot();
        robot.interact(
                () -> {
                    robot.lookup("#export-folder").queryButton().fire();
                    format(name);
                    robot.lookup("#export-file-name").queryTextInputControl().setText(name);
                    robot.lookup("#export-write").queryButton().fire();
                });
        journey.until("the file", () -> isSaid("Written: " + file));
        return file;
    }

    @SuppressWarnings("unchecked")
    private void format(String name) {
        ComboBox<PictureFormat> format =
                journey.robot().lookup("#export-format").queryAs(ComboBox.class);
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        format.setValue(PictureFormat.valueOf(suffix.toUpperCase(Locale.ROOT)));
    }

    private void drop(Path file) {
        journey.robot().interact(() -> Drop.on(journey.root().getScene(), file));
    }

    private boolean isSaid(String words) {
        return journey.isShown("#notice-text") && journey.text("#notice-text").startsWith(words);
    }

    private Camera cameraAtRest() {
        journey.until("a sharp picture", () -> journey.canvas().sharpProperty().get());
        return journey.canvas().cameraProperty().get();
    }
}
