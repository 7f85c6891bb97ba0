package org.tripole.ui.panel.time;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.draw.Ref;
import org.tripole.ui.panel.Shipped;
import org.tripole.work.DirectRunner;

class TimePanelTest {

    private final FxRobot robot = new FxRobot();
    private TimeForTests time;
    private TimePanel panel;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    time = new TimeForTests();
                    time.recompute.attach();
                    panel = new TimePanel(time.model, comparison(), Shipped.WORDS);
                    panel.attach();
                    stage.setScene(new Scene(new VBox(panel.region()), 1200, 320));
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> panel.detach());
        FxToolkit.cleanupStages();
    }

    @Test
    void theKeysOfTheHandleMoveTheDay() {
        focus("#time-day");
        robot.push(KeyCode.HOME);
        assertThat(time.asOf()).isEqualTo("2011-12-01");
        robot.push(KeyCode.RIGHT);
        assertThat(time.asOf()).isEqualTo("2017-01-01");
        robot.push(KeyCode.PAGE_UP);
        assertThat(time.asOf()).isEqualTo("2018-01-01");
        robot.push(KeyCode.END);
        assertThat(time.asOf()).isEqualTo("2026-11-21");
        assertThat(time.store.historyProperty().get().size()).isEqualTo(4);
    }

    @Test
    void aClickOnTheDateLetsItBeTypedAndNonsenseIsAnsweredBesideIt() {
        robot.clickOn("#as-of").write("someday").push(KeyCode.ENTER);
        assertThat(label("#as-of-wrong")).startsWith("Type a date such as");
        assertThat(time.asOf()).isEqualTo("2026-11-21");

        robot.interact(() -> field().setText("Dec 2024"));
        robot.push(KeyCode.ENTER);
        assertThat(time.asOf()).isEqualTo("2024-12-31");
        assertThat(button("#as-of").getText()).isEqualTo("31 Dec 2024");
        assertThat(button("#as-of").isFocused()).isTrue();
    }

    @Test
    void spacePlaysAndPausesAndEveryStepSaysWhatChanged() {
        robot.interact(() -> time.type("2026-02-19"));
        focus("#time-day");
        robot.push(KeyCode.SPACE);
        assertThat(button("#time-play").getAccessibleText()).isEqualTo("Pause");
        robot.interact(() -> panel.playback().tick());
        robot.push(KeyCode.SPACE);

        assertThat(panel.playback().playingProperty().get()).isFalse();
        assertThat(label("#time-news"))
                .startsWith("20 Feb 2026: ")
                .contains("India now leaning alliance-led");
        assertThat(robot.lookup("#time-day").query().getAccessibleText())
                .contains("As of 20 Feb 2026", "India now leaning alliance-led");
    }

    @Test
    void aDragOnTheSliderIsOneStepAndEndsPlaying() {
        robot.clickOn("#time-play");
        assertThat(panel.playback().playingProperty().get()).isTrue();
        robot.drag("#time-day").moveBy(300, 0).moveBy(-20, 0).drop();
        assertThat(panel.playback().playingProperty().get()).isFalse();

        robot.interact(() -> time.store.undo());
        assertThat(time.asOf()).isEqualTo("2011-12-01"); // where playing began
    }

    @Test
    void comparingListsWhoMovedAndARowSelectsIt() {
        robot.interact(() -> time.type("2026-02-20"));
        robot.clickOn("#time-compare");
        robot.interact(() -> time.model.enter(Hand.COMPARED, "2026-02-19"));

        ListView<Comparison.Row> moved = robot.lookup("#comparison-moved").query();
        Comparison.Row india =
                moved.getItems().stream()
                        .filter(row -> row.title().equals("India"))
                        .findFirst()
                        .orElseThrow();
        assertThat(india.detail())
                .isEqualTo("Between UN-centric and alliance-led \u2192 Leaning alliance-led");
        robot.interact(
                () -> {
                    moved.requestFocus();
                    moved.getSelectionModel().select(india);
                });
        robot.push(KeyCode.ENTER);
        assertThat(time.store.state().selected()).containsExactly(new Ref(Ref.Kind.ACTOR, "IND"));
        robot.clickOn("#comparison-fold");
        assertThat(robot.lookup("#comparison").query().isVisible()).isFalse();
    }

    @Test
    void aDayToCompareWithIsTypedBeforeAnythingIsCompared() {
        robot.interact(() -> panel.typeCompared());
        assertThat(time.model.day(Hand.COMPARED)).isEmpty();
        assertThat(robot.lookup("#compared-field").query().isFocused()).isTrue();

        robot.write("2024-12-31").push(KeyCode.ENTER);
        assertThat(time.model.day(Hand.COMPARED)).hasToString("Optional[2024-12-31]");
        assertThat(robot.lookup("#comparison-moved-heading").queryAs(Label.class).getText())
                .startsWith("Moved: ");
        assertThat(time.store.historyProperty().get().size()).isEqualTo(1);
    }

    @Test
    void escapeFromTypingComparesWithNothingAndPutsTheFieldAway() {
        robot.interact(() -> panel.typeCompared());
        robot.push(KeyCode.ESCAPE);

        assertThat(time.model.day(Hand.COMPARED)).isEmpty();
        assertThat(robot.lookup("#compared-field").query().isVisible()).isFalse();
        assertThat(button("#compared").getParent().isVisible()).isFalse();
    }

    @Test
    void onALowWindowTheListsTakeNoMoreThanASixthOfIt() {
        robot.interact(() -> panel.region().getScene().getWindow().setHeight(700));
        robot.clickOn("#time-compare");
        assertThat(robot.lookup("#comparison").queryAs(HBox.class).getHeight())
                .isBetween(96.0, 0.17 * panel.region().getScene().getHeight());
    }

    @Test
    void deleteOnTheSecondHandleEndsComparing() {
        robot.clickOn("#time-compare");
        focus("#time-compared");
        robot.push(KeyCode.LEFT);
        assertThat(time.model.day(Hand.COMPARED).orElseThrow()).isBefore("2025-11-21");
        robot.push(KeyCode.DELETE);
        assertThat(time.model.day(Hand.COMPARED)).isEmpty();
    }

    @Test
    void theHandleIsASliderWithItsRangeToAssistiveTechnology() {
        var handle = robot.lookup("#time-day").query();
        double last = time.asOf().toEpochDay();
        assertThat(handle.queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(last);
        assertThat(handle.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(last);
        assertThat(handle.getAccessibleHelp()).contains("Space plays");
    }

    private ComparisonModel comparison() {
        var beside =
                new ComparisonModel.Beside(
                        new DirectRunner(),
                        failure -> {
                            throw failure;
                        });
        return new ComparisonModel(
                time.store, time.recompute.derivedProperty(), beside, Shipped.WORDS);
    }

    private void focus(String selector) {
        robot.interact(() -> robot.lookup(selector).query().requestFocus());
    }

    private javafx.scene.control.TextField field() {
        return robot.lookup("#as-of-field").query();
    }

    private Button button(String selector) {
        return robot.lookup(selector).queryButton();
    }

    private String label(String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }
}
