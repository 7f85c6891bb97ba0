package org.tripole.ui.panel.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.app.saved.NamedFilter;
import org.tripole.app.saved.NamedFilters;
import org.tripole.graph.Filter;
import org.tripole.ui.panel.ShelfForTests;
import org.tripole.ui.panel.Shipped;

class SavedFiltersPartTest {

    private static final Filter AFRICA = Filter.standard().withRegions(Set.of("Africa"));

    private final FxRobot robot = new FxRobot();
    private final ShelfForTests<NamedFilters> shelf = new ShelfForTests<>(NamedFilters.NONE);
    private Store store;
    private FilterPanel panel;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    store = new Store(Shipped.opened());
                    panel =
                            new FilterPanel(
                                            new FilterPanelModel(
                                                    store, Shipped.derived(), Shipped.WORDS),
                                            Shipped.WORDS)
                                    .withSaved(new SavedFiltersModel(store, shelf, Shipped.WORDS));
                    panel.attach();
                    stage.setScene(new Scene(panel.region(), 300, 700));
                    stage.show();
                    panel.startSaving();
                });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> panel.detach());
        FxToolkit.cleanupStages();
    }

    @Test
    void aNameTypedAndEnterSavesTheFilterAndAClickAppliesItLater() {
        filter(AFRICA);
        robot.write("South").push(KeyCode.ENTER);
        assertThat(shelf.now().named("South").orElseThrow().filter()).isEqualTo(AFRICA);
        assertThat(field().getText()).isEmpty();

        filter(Filter.standard());
        robot.clickOn("South");
        assertThat(store.state().filter()).isEqualTo(AFRICA);
    }

    @Test
    void theButtonSaysThatItReplaces() {
        filter(AFRICA);
        shelve("South");
        assertThat(save().isDisabled()).isTrue();
        robot.write("south");
        assertThat(save().getText()).isEqualTo("Replace");
        assertThat(save().isDisabled()).isFalse();
    }

    @Test
    void withoutAFilterTheLineSaysWhyNothingCanBeSaved() {
        robot.write("South");
        assertThat(save().isDisabled()).isTrue();
        assertThat(says()).isEqualTo("No filter is on, so there is nothing to save.");
    }

    @Test
    void aFilterIsRenamedInItsRowAndEscapeLeavesItsName() {
        shelve("South");
        robot.clickOn(".saved-filter-rename").write("Africa").push(KeyCode.ESCAPE);
        assertThat(shelf.now().named("South")).isPresent();
        robot.clickOn(".saved-filter-rename").write("Africa").push(KeyCode.ENTER);
        assertThat(shelf.now().named("Africa")).isPresent();
        assertThat(shelf.now().all()).hasSize(1);
    }

    @Test
    void aNameThatAnotherHasIsRefusedWhereItIsTyped() {
        shelve("South");
        shelve("West");
        robot.clickOn(".saved-filter-rename").write("West").push(KeyCode.ENTER);
        assertThat(robot.lookup("#saved-filter-wrong").queryAs(Label.class).getText())
                .isEqualTo("Another filter is called \u201cWest\u201d.");
        assertThat(shelf.now().named("South")).isPresent();
    }

    @Test
    void everyButtonSaysWhatItDoesToScreenReaders() {
        filter(AFRICA);
        shelve("South");
        List<String> spoken =
                robot.lookup("#saved-filter-rows .button").queryAllAs(Button.class).stream()
                        .map(Button::getAccessibleText)
                        .toList();
        assertThat(spoken)
                .containsExactly("Apply South; it is on now", "Rename South", "Delete South");
    }

    @Test
    void theFocusGoesOnToTheNameWhenItsRowIsDeleted() {
        shelve("South");
        robot.interact(
                () -> robot.lookup(".saved-filter-delete").queryAs(Button.class).requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(shelf.now().all()).isEmpty();
        assertThat(field().isFocused()).isTrue();
    }

    private void shelve(String name) {
        robot.interact(() -> shelf.keep(shelf.now().with(new NamedFilter(name, AFRICA))));
    }

    private void filter(Filter filter) {
        robot.interact(() -> store.dispatch(new Change.SetFilter(filter)));
    }

    private TextField field() {
        return robot.lookup("#saved-filter-name").queryAs(TextField.class);
    }

    private Button save() {
        return robot.lookup("#saved-filter-save").queryAs(Button.class);
    }

    private String says() {
        return robot.lookup("#saved-filter-says").queryAs(Label.class).getText();
    }
}
