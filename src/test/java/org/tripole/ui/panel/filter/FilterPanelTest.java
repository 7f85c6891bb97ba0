package org.tripole.ui.panel.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.app.Store;
import org.tripole.text.FilterText;
import org.tripole.ui.kit.FilterBar;
import org.tripole.ui.panel.Shipped;
import org.tripole.view.TiesShown;

class FilterPanelTest {

    private final FxRobot robot = new FxRobot();
    private Store store;
    private FilterPanel panel;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    store = new Store(Shipped.opened());
                    FilterPanelModel model = new FilterPanelModel(store, Shipped.WORDS);
                    panel = new FilterPanel(model, Shipped.WORDS);
                    var bar =
                            new FilterBar(
                                    List.of(
                                            new FilterBar.Part(
                                                    "filter-bar-reset",
                                                    model.hidesProperty(),
                                                    Shipped.WORDS.text(FilterText.RESET),
                                                    model::reset)));
                    panel.attach();
                    stage.setScene(new Scene(new VBox(bar, panel.region()), 300, 950));
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
        robot.clickOn("#filter-region-oceania");
        assertThat(store.state().filter().regions()).doesNotContain("Oceania").hasSize(4);
        assertThat(bar().isVisible()).isTrue();
        assertThat(robot.lookup(".filter-bar-sentence").queryAs(Label.class).getText())
                .isEqualTo("1 filter hides 16 states.");

        robot.clickOn("#filter-bar-reset");
        assertThat(box("filter-region-oceania").isSelected()).isTrue();
        assertThat(bar().isVisible()).isFalse();
    }

    @Test
    void aBoxThatCannotBeTakenOutStaysTicked() {
        robot.clickOn("#filter-quality-a")
                .clickOn("#filter-quality-b")
                .clickOn("#filter-quality-c");
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
    void theTiesDrawnAreChosenAndFollowUndo() {
        robot.clickOn("#filter-ties-all");
        assertThat(store.state().viewing().ties()).isEqualTo(TiesShown.ALL);
        robot.interact(() -> store.undo());
        RadioButton strongest = robot.lookup("#filter-ties-strongest").queryAs(RadioButton.class);
        assertThat(strongest.isSelected()).isTrue();
    }

    @Test
    void everyBoxSaysItsCountToScreenReaders() {
        assertThat(box("filter-region-africa").getAccessibleText()).isEqualTo("Africa, 54");
    }

    private FilterBar bar() {
        return robot.lookup("#filter-bar").queryAs(FilterBar.class);
    }

    private CheckBox box(String id) {
        return robot.lookup("#" + id).queryAs(CheckBox.class);
    }
}
