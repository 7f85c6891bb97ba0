package org.tripole.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.tripole.view.Preset;

/** A person exports a picture: opens the dialog, chooses, checks, writes. */
class ExportingAPictureTest {

    @RegisterExtension final Journey journey = new Journey();

    private final FxRobot robot = new FxRobot();

    @TempDir Path folder;

    @Test
    void aSquareIsChosenSeenAndWrittenAndAskedForBeforeItIsReplaced() throws Exception {
        open();
        choose(Preset.SQUARE);
        type("#export-file-name", "square");
        into(folder);
        fire("#export-write");
        awaitClosed();

        Path file = folder.resolve("square.png");
        BufferedImage written = ImageIO.read(file.toFile());
        assertThat(written.getWidth()).isEqualTo(1080).isEqualTo(written.getHeight());
        assertThat(journey.text("#notice-text")).startsWith("Written: ").endsWith("square.png");

        byte[] before = Files.readAllBytes(file);
        open();
        type("#export-file-name", "square");
        into(folder);
        tick("#export-legend");
        fire("#export-write");
        journey.until("the question", () -> shown("#export-replace").isPresent());
        assertThat(text("#export-said")).contains("square.png");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        fire("#export-replace");
        awaitClosed();
        assertThat(Files.readAllBytes(file)).isNotEqualTo(before);
    }

    @Test
    void aFailingThumbnailIsLookedAtAndMended() {
        open();
        ToggleButton phone = node("#preflight-phone", ToggleButton.class);
        robot.interact(phone::fire);
        journey.until("the phone", () -> shown("#preflight-repair").isPresent());
        assertThat(text("#preflight-verdict")).isEqualTo("Hard to read there");
        fire("#preflight-repair");
        journey.until("the check", () -> text("#preflight-verdict").equals("Legible"));

        assertThat(shown("#preflight-repair")).isEmpty();
        robot.push(KeyCode.ESCAPE);
        awaitClosed();
    }

    @Test
    void aWordThatTakesASideIsReplacedByOneClick() {
        open();
        type("#export-title", "The alliance-led bloc grows");
        journey.until("the complaint", () -> shown(".export-take-word").isPresent());
        fire(".export-take-word");

        assertThat(node("#export-title", TextInputControl.class).getText())
                .isEqualTo("The alliance-led group grows");
        robot.push(KeyCode.ESCAPE);
        awaitClosed();
    }

    @Test
    void aTitleOfMoreThanTenWordsIsToldToBeLong() {
        open();
        type("#export-title", "One two three four five six seven eight nine ten");
        assertThat(shown("#export-wording .wrong")).isEmpty();
        type("#export-title", "One two three four five six seven eight nine ten eleven");
        journey.until("the remark", () -> shown("#export-wording .wrong").isPresent());

        assertThat(node("#export-wording .wrong", Labeled.class).getText())
                .startsWith("The title has 11 words; at most 10 are read at a glance.");
        robot.push(KeyCode.ESCAPE);
        awaitClosed();
    }

    @Test
    void everyControlOfTheDialogHasANameAndTabLeavesTheTitle() {
        open();
        for (Node control : robot.lookup(node -> node.isFocusTraversable()).queryAll()) {
            if (control.getScene().getWindow() == dialog() && control.getId() != null) {
                assertThat(isNamed(control)).as(control.toString()).isTrue();
            }
        }
        robot.interact(node("#export-title", Node.class)::requestFocus);
        robot.push(KeyCode.TAB);
        assertThat(node("#export-title", Node.class).isFocused()).isFalse();
        robot.push(KeyCode.ESCAPE);
        awaitClosed();
    }

    private static boolean isNamed(Node control) {
        String name = control.getAccessibleText();
        return name != null && !name.isBlank()
                || control instanceof Labeled labeled && !labeled.getText().isBlank()
                || control instanceof javafx.scene.control.TabPane
                || control instanceof javafx.scene.control.ScrollPane;
    }

    private void open() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        journey.until("the proof", () -> hasProof());
    }

    private boolean hasProof() {
        return shown("#export-preview")
                .map(preview -> (ImageView) preview.lookup(".image-view"))
                .filter(view -> view.getImage() != null)
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private void choose(Preset preset) {
        ComboBox<Preset> box = node("#export-preset", ComboBox.class);
        robot.interact(() -> box.setValue(preset));
    }

    private void into(Path chosen) {
        journey.window().chooseFolder(chosen);
        fire("#export-folder");
    }

    private void type(String selector, String words) {
        TextInputControl field = node(selector, TextInputControl.class);
        robot.interact(() -> field.setText(words));
    }

    private void tick(String selector) {
        CheckBox box = node(selector, CheckBox.class);
        robot.interact(box::fire);
    }

    private void fire(String selector) {
        Button button = node(selector, Button.class);
        robot.interact(button::fire);
    }

    private String text(String selector) {
        return node(selector, Labeled.class).getText();
    }

    private void awaitClosed() {
        journey.until("the end of the dialog", () -> shown("#export").isEmpty());
    }

    private javafx.stage.Window dialog() {
        return node("#export", Node.class).getScene().getWindow();
    }

    private Optional<Node> shown(String selector) {
        return robot.lookup(selector).tryQuery();
    }

    private <T extends Node> T node(String selector, Class<T> type) {
        return robot.lookup(selector).queryAs(type);
    }
}
