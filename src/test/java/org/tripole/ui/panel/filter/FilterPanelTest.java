package org.tripole.ui.panel.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.app.Store;
import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.text.FilterText;
import org.tripole.ui.kit.FilterBar;
import org.tripole.ui.panel.Shipped;

class FilterPanelTest {

    private final FxRobot robot = new FxRobot();
    private Store store;
    private FilterPanel panel;
    private ScrollPane scroll;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    store = new Store(Shipped.opened());
                    FilterPanelModel model =
                            new FilterPanelModel(store, Shipped.derived(), Shipped.WORDS);
                    panel = new FilterPanel(model, Shipped.WORDS);
                    var bar =
                            new FilterBar(
                                            List.of(
                                                    new FilterBar.Part(
                                                            "filter-bar-reset",
                                                            model.hidesProperty(),
                                                            Shipped.WORDS.text(FilterText.RESET),
                                                            model::reset)))
                                    .withChips(model.chipsProperty())
                                    .withAnswers(model.answersProperty());
                    panel.attach();
                    scroll = new ScrollPane(panel.region());
                    scroll.setFitToWidth(true);
                    stage.setScene(new Scene(new VBox(bar, scroll), 300, 700));
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> panel.detach());
        FxToolkit.cleanupStages();
    }

    @Test
    void takingARegionOutFiltersAndTheBarBringsItBack() {
        click("#filter-region-oceania");
        assertThat(store.state().filter().regions()).doesNotContain("Oceania").hasSize(4);
        assertThat(bar().isVisible()).isTrue();
        assertThat(robot.lookup(".filter-bar-sentence").queryAs(Label.class).getText())
                .isEqualTo("1 filter hides 14 states and 4 areas and organisations.");

        robot.clickOn("#filter-bar-reset");
        assertThat(box("filter-region-oceania").isSelected()).isTrue();
        assertThat(bar().isVisible()).isFalse();
    }

    @Test
    void aBoxThatCannotBeTakenOutStaysTicked() {
        unfold("filter-quality");
        click("#filter-quality-a");
        click("#filter-quality-b");
        click("#filter-quality-c");
        assertThat(box("filter-quality-c").isSelected()).isTrue();
    }

    @Test
    void theKeyboardTicksABoxAndKeepsTheFocus() {
        robot.interact(() -> box("filter-about-ai").requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(store.state().filter().aboutAiOnly()).isFalse();
        assertThat(box("filter-about-ai").isFocused()).isTrue();
    }

    @Test
    void everyBoxSaysItsCountToScreenReaders() {
        assertThat(box("filter-region-africa").getAccessibleText()).isEqualTo("Africa, 54");
    }

    @Test
    void twoNamesTypedAnswerWhoIsInBoth() {
        robot.clickOn("#backing-search").write("waico").push(KeyCode.ENTER);
        robot.write("pax sil").push(KeyCode.ENTER);
        assertThat(store.state().filter().backing())
                .isEqualTo(Backing.ofAll(List.of(one("waico"), one("pax-silica"))));
        assertThat(answers()).containsExactly("Kazakhstan", "Singapore");
    }

    @Test
    void aStateThatAnswersIsOpenedByItsName() {
        robot.clickOn("#backing-search").write("waico").push(KeyCode.ENTER);
        robot.write("pax sil").push(KeyCode.ENTER);
        robot.clickOn("#answer-KAZ");
        assertThat(store.state().selected()).containsExactly(new Ref(Ref.Kind.ACTOR, "KAZ"));
    }

    @Test
    void oneAndNothingOfAnApproachIsATypedNameAndAClick() {
        robot.clickOn("#backing-search").write("un scientific panel").push(KeyCode.ENTER);
        robot.clickOn("#backing-none-approach-alliance");
        assertThat(store.state().filter().backing().noneOf())
                .containsExactly(new Backable.Towards(new ApproachId("alliance")));
        assertThat(answers()).isNotEmpty();
    }

    @Test
    void whatIsOnIsTakenOffByItsChip() {
        click("#backing-none-approach-alliance");
        click("#filter-region-oceania");
        robot.clickOn("#chip-none-approach-alliance");
        assertThat(store.state().filter().backing()).isEqualTo(Backing.ANY);
        assertThat(store.state().filter().regions()).hasSize(4);
    }

    @Test
    void datesOfActsAreTypedAsYearsMonthsOrDays() {
        unfold("filter-period");
        click("#filter-period-from").write("2024-03").push(KeyCode.ENTER);
        assertThat(store.state().filter().ties().period().from())
                .isEqualTo(LocalDate.of(2024, 3, 1));
        click("#filter-period-to").write("soon").push(KeyCode.ENTER);
        assertThat(robot.lookup("#filter-period-wrong").queryAs(Label.class).getText())
                .startsWith("\u201csoon\u201d is no date.");
    }

    /** Scrolls to a control and clicks on it. */
    private FxRobot click(String selector) {
        Node control = robot.lookup(selector).query();
        robot.interact(
                () -> {
                    Bounds all = scroll.getContent().getBoundsInLocal();
                    Bounds at =
                            scroll.getContent()
                                    .sceneToLocal(control.localToScene(control.getBoundsInLocal()));
                    double room = all.getHeight() - scroll.getViewportBounds().getHeight();
                    scroll.setVvalue(Math.max(0, at.getCenterY() - 150) / room);
                    scroll.layout();
                });
        robot.clickOn(selector);
        return robot;
    }

    private void unfold(String section) {
        ToggleButton fold = robot.lookup("#" + section + "-fold").queryAs(ToggleButton.class);
        robot.interact(fold::fire);
    }

    private List<String> answers() {
        return robot.lookup("#filter-answers .hyperlink").queryAllAs(Hyperlink.class).stream()
                .map(Hyperlink::getText)
                .toList();
    }

    private static Backable one(String target) {
        return new Backable.One(new TargetId(target));
    }

    private FilterBar bar() {
        return robot.lookup("#filter-bar").queryAs(FilterBar.class);
    }

    private CheckBox box(String id) {
        return robot.lookup("#" + id).queryAs(CheckBox.class);
    }
}
