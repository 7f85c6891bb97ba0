package org.tripole.ui.panel.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.tripole.app.Store;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.NamedViews;
import org.tripole.app.saved.SomeViews;
import org.tripole.ui.panel.ShelfForTests;
import org.tripole.ui.panel.Shipped;

class SavedViewsPanelTest {

    private final FxRobot robot = new FxRobot();
    private final ShelfForTests<NamedViews> shelf = new ShelfForTests<>(NamedViews.NONE);
    private final HandsForTests hands = new HandsForTests();
    private SavedViewsModel model;
    private SavedViewsPanel panel;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    Store store = new Store(Shipped.opened());
                    model = new SavedViewsModel(store, shelf, hands, Shipped.WORDS);
                    panel = new SavedViewsPanel(model, this::save, Shipped.WORDS);
                    panel.attach();
                    stage.setScene(new Scene(panel.region(), 300, 500));
                    stage.show();
                    shelf.keep(SomeViews.named("one", "two", "three"));
                });
        robot.clickOn("#saved-views-fold");
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> panel.detach());
        FxToolkit.cleanupStages();
    }

    @Test
    void aClickOnANameOpensTheView() {
        robot.clickOn("two");
        assertThat(hands.opened).extracting(NamedView::name).containsExactly("two");
    }

    @Test
    void theViewThatIsSavedIsNamedAtOnceAndEscapeKeepsTheProposedName() {
        hands.present = Optional.of(SomeViews.named("proposed", 9));
        robot.clickOn("#saved-view-save").write("My own").push(KeyCode.ENTER);
        assertThat(names()).containsExactly("one", "two", "three", "My own");

        hands.present = Optional.of(SomeViews.named("proposed", 10));
        robot.clickOn("#saved-view-save").write("No").push(KeyCode.ESCAPE);
        assertThat(names()).endsWith("proposed");
    }

    @Test
    void aNameThatAnotherHasIsRefusedWhereItIsTyped() {
        robot.interact(() -> panel.startNaming("two", () -> {}));
        robot.write("three").push(KeyCode.ENTER);
        assertThat(robot.lookup("#saved-view-wrong").queryAs(Label.class).getText())
                .isEqualTo("Another view is called \u201cthree\u201d.");
        assertThat(names()).containsExactly("one", "two", "three");
    }

    @Test
    void aNameBeingTypedIsGivenUpWhenItsPartFolds() {
        robot.interact(() -> panel.startNaming("three", () -> {}));
        robot.write("four");
        ToggleButton fold = robot.lookup("#saved-views-fold").queryAs(ToggleButton.class);
        robot.interact(() -> fold.setSelected(false));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> fold.setSelected(true));
        assertThat(robot.lookup("#saved-view-new-name").tryQuery()).isEmpty();
        assertThat(names()).containsExactly("one", "two", "three");
    }

    @Test
    void aViewIsMovedByItsMenuAndTheFocusGoesWithIt() {
        choose(0, "Move down");
        assertThat(names()).containsExactly("two", "one", "three");
        assertThat(focused()).isEqualTo("Open one, view 2 of 3");
        choose(1, "Delete");
        assertThat(names()).containsExactly("two", "three");
        assertThat(focused()).isEqualTo("Open three, view 2 of 2");
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        assertThat(item(0, "Move up").isDisable()).isTrue();
        assertThat(item(0, "Move down").isDisable()).isFalse();
        assertThat(item(2, "Move down").isDisable()).isTrue();
    }

    @Test
    void everyControlSaysWhatItDoesToScreenReaders() {
        List<String> spoken =
                robot.lookup("#saved-view-rows .saved-line > *").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .toList();
        assertThat(spoken)
                .contains("Open one, view 1 of 3", "More about one", "More about three")
                .hasSize(6);
    }

    private List<String> names() {
        return shelf.now().all().stream().map(NamedView::name).toList();
    }

    private void save() {
        model.save().ifPresent(name -> panel.startNaming(name, () -> {}));
    }

    private void choose(int row, String text) {
        robot.interact(
                () -> {
                    more(row).requestFocus();
                    item(row, text).fire();
                });
    }

    private MenuItem item(int row, String text) {
        return more(row).getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow();
    }

    private MenuButton more(int row) {
        return List.copyOf(robot.lookup(".saved-view-more").queryAllAs(MenuButton.class)).get(row);
    }

    private String focused() {
        return panel.region().getScene().getFocusOwner().getAccessibleText();
    }
}
