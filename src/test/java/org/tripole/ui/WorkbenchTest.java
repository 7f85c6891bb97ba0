package org.tripole.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.session.SettingsFile;
import org.tripole.session.SettingsFound;
import org.tripole.ui.canvas.GraphCanvas;

@ExtendWith(ApplicationExtension.class)
class WorkbenchTest {

    @TempDir static Path folder;

    private final Path settings = folder.resolve("settings-" + System.identityHashCode(this));
    private Stage stage;
    private Workbench workbench;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        Desktop desktop =
                new Desktop(
                        address -> {},
                        new FxDialogs(
                                given, new org.tripole.text.Messages(java.util.Locale.ENGLISH)));
        workbench =
                new Workbench(stage, new SettingsFile(settings), desktop, List.of(Path.of("data")));

        workbench.show();
    }

    @Stop
    void stop() {
        workbench.close();
    }

    @AfterEach
    void forgetTheHandlerOfFaults() {
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    @Test
    void itOpensOnThePictureOfTheFolder() throws Exception {
        awaitPicture();

        assertThat(stage.getTitle()).startsWith("Who backs which approach");
        assertThat(canvas().getAccessibleText()).contains("As of 21 November 2026");
        assertThat(text("#as-of")).isEqualTo("21 Nov 2026");
    }

    @Test
    void aBrokenFolderLeavesTheOpenOneAndItsProblemsCanBeRead(FxRobot robot) throws Exception {
        awaitPicture();
        String before = canvas().getAccessibleText();
        Path broken = Files.createTempDirectory(folder, "broken");

        robot.interact(() -> workbench.open(List.of(broken)));
        await(() -> text("#notice-text").contains("could not be opened"));
        press(robot, "#notice-offer");

        assertThat(canvas().getAccessibleText()).isEqualTo(before);
        assertThat(node("#problem-panel").isVisible()).isTrue();
        assertThat(((ListView<?>) node("#problem-list")).getItems()).isNotEmpty();
    }

    @Test
    void whatIsNoFolderIsSaidToBeNone(FxRobot robot) throws Exception {
        awaitPicture();
        robot.interact(() -> workbench.open(List.of(Path.of("pom.xml"))));

        assertThat(text("#notice-text")).contains("pom.xml").contains("is no folder");
    }

    @Test
    void theHintIsClosedForGood(FxRobot robot) throws Exception {
        assertThat(text("#notice-text")).startsWith("Click a circle");
        press(robot, "#notice-close");

        await(
                () ->
                        new SettingsFile(settings).read() instanceof SettingsFound.Read read
                                && read.settings().isHintDismissed());
        assertThat(node("#notice-bar").isVisible()).isFalse();
    }

    @Test
    void theThemeChangesAndIsRemembered(FxRobot robot) throws Exception {
        press(robot, "#action-theme");

        assertThat(stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("dark.css"));
        await(
                () ->
                        new SettingsFile(settings).read() instanceof SettingsFound.Read read
                                && read.settings().appearance().theme().equals("dark"));
    }

    @Test
    void foldedPanelsLeaveTheirRoomToThePicture(FxRobot robot) throws Exception {
        awaitPicture();
        double before = canvas().getWidth();

        press(robot, "#fold-left");
        press(robot, "#fold-right");
        await(() -> canvas().getWidth() > before + 400);

        press(robot, "#unfold-left");
        press(robot, "#unfold-right");
        await(() -> canvas().getWidth() == before);
    }

    @Test
    void thePictureAloneFillsTheScreen(FxRobot robot) throws Exception {
        awaitPicture();

        robot.interact(workbench::toggleFull);
        await(() -> canvas().getWidth() == stage.getScene().getWidth());
        assertThat(canvas().getHeight()).isGreaterThan(stage.getScene().getHeight() - 60);

        robot.interact(workbench::toggleFull);
        await(() -> canvas().getWidth() < stage.getScene().getWidth());
    }

    @Test
    void theSheetOfKeysListsEveryKeyThatWorksAndClosesByEscape(FxRobot robot) throws Exception {
        robot.interact(() -> canvas().requestFocus());
        robot.type(KeyCode.F1);
        assertThat(node("#key-sheet").isVisible()).isTrue();
        assertThat(robot.lookup("#key-sheet .key").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Ctrl+O", "Ctrl+Plus", "F11", "Esc");

        robot.type(KeyCode.ESCAPE);
        assertThat(node("#key-sheet").isVisible()).isFalse();
    }

    @Test
    void aFaultIsShownWithAWayToCopyItsDetails(FxRobot robot) throws Exception {
        awaitPicture();
        robot.interact(
                () ->
                        Thread.currentThread()
                                .getUncaughtExceptionHandler()
                                .uncaughtException(
                                        Thread.currentThread(),
                                        new IllegalStateException("a wheel came off")));

        await(() -> text("#notice-text").contains("a wheel came off"));
        assertThat(text("#notice-offer")).isEqualTo("Copy details");
    }

    @Test
    void everyControlHasAnIdAndAWordForScreenReaders(FxRobot robot) {
        assertThat(robot.lookup("#top-bar .button").queryAllAs(Button.class))
                .isNotEmpty()
                .allSatisfy(
                        button -> {
                            assertThat(button.getId()).isNotBlank();
                            assertThat(button.getAccessibleText()).isNotBlank();
                        });
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((Button) node(id)).fire());
    }

    private void awaitPicture() throws TimeoutException {
        await(() -> canvas().getAccessibleText() != null);
    }

    private GraphCanvas canvas() {
        return (GraphCanvas) node("#graph-canvas");
    }

    private Node node(String id) {
        return stage.getScene().getRoot().lookup(id);
    }

    private String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
