package org.tripole.ui.panel.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.app.Store;
import org.tripole.text.names.NameLanguage;
import org.tripole.ui.panel.Shipped;
import org.tripole.ui.panel.group.GroupsModel;
import org.tripole.ui.panel.group.GroupsPart;
import org.tripole.view.ColourBy;
import org.tripole.view.LayoutKind;
import org.tripole.view.NodesShown;
import org.tripole.view.SizeBy;
import org.tripole.view.TiesShown;
import org.tripole.view.Viewing;
import org.tripole.work.DirectRunner;

class LookPanelTest {

    private final FxRobot robot = new FxRobot();
    private final List<RuntimeException> failures = new ArrayList<>();
    private Store store;
    private LookPanel panel;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    store = new Store(Shipped.opened());
                    var inputs =
                            new GroupsModel.Inputs(
                                    store, Shipped.derived(), new DirectRunner(), failures::add);
                    var groups = new GroupsPart(new GroupsModel(inputs), store, Shipped.WORDS);
                    LookWords words = new LookWords(Shipped.WORDS);
                    panel = new LookPanel(new LookPanelModel(store, words), words, groups);
                    panel.attach();
                    stage.setScene(new Scene(panel.region(), 300, 700));
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> panel.detach());
        FxToolkit.cleanupStages();
        assertThat(failures).isEmpty();
    }

    @Test
    void aLayoutIsOneClickAndFollowsUndo() {
        robot.clickOn("#layout-columns");
        assertThat(viewing().placing().layout()).isEqualTo(LayoutKind.COLUMNS);
        robot.interact(() -> store.undo());
        assertThat(radio("#layout-poles").isSelected()).isTrue();
    }

    @Test
    void arrowsWalkAmongTheLayouts() {
        robot.interact(() -> radio("#layout-poles").requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(viewing().placing().layout()).isEqualTo(LayoutKind.FORCE);
    }

    @Test
    void theTiesDrawnAreChosenAndFollowUndo() {
        robot.clickOn("#filter-ties-all");
        assertThat(viewing().ties()).isEqualTo(TiesShown.ALL);
        robot.interact(() -> store.undo());
        assertThat(radio("#filter-ties-strongest").isSelected()).isTrue();
    }

    @Test
    void statesAloneAreJoinedFromAKappaThatArrowsMoveInOneStepToUndo() {
        choose("#look-nodes", NodesShown.STATES);
        Slider slider = robot.lookup("#least-likeness").queryAs(Slider.class);
        robot.interact(slider::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(viewing().scope().joining().likeness()).isEqualTo(0.7);
        assertThat(text(".threshold-figure")).isEqualTo("0.70");
        robot.interact(() -> store.undo());
        assertThat(viewing().scope().joining().likeness()).isEqualTo(0.6);
        assertThat(slider.getValue()).isEqualTo(0.6);
    }

    @Test
    void onlyWhatJoinsTheKindsShownIsAsked() {
        assertThat(isShown("#filter-ties-all")).isTrue();
        choose("#look-nodes", NodesShown.TARGETS);
        assertThat(isShown("#least-backers")).isTrue();
        assertThat(isShown("#filter-ties-all")).isFalse();
        assertThat(isShown("#least-likeness")).isFalse();
    }

    @Test
    void theSizeSaysWhatItMeansBelow() {
        unfoldDiscs();
        choose("#look-size", SizeBy.SWING);
        assertThat(viewing().encoding().size()).isEqualTo(SizeBy.SWING);
        assertThat(hints()).anyMatch(text -> text.contains("no forecast that it will move"));
    }

    @Test
    void theColourSaysWhatItMeansBelowAndFollowsUndo() {
        unfoldDiscs();
        choose("#look-colour", ColourBy.STRADDLE);
        assertThat(viewing().encoding().colour()).isEqualTo(ColourBy.STRADDLE);
        assertThat(hints()).anyMatch(text -> text.contains("it says that it acts in both"));
        robot.interact(() -> store.undo());
        assertThat(hints())
                .contains("The approaches that its label names.")
                .noneMatch(text -> text.contains("it says that it acts in both"));
    }

    @Test
    void coloursByGroupListTheGroupsAndAClickSelectsTheMembers() {
        unfoldDiscs();
        choose("#look-colour", ColourBy.GROUP);
        assertThat(viewing().encoding().colour()).isEqualTo(ColourBy.GROUP);
        assertThat(text("#groups-agreement")).startsWith("Adjusted Rand 0.");
        robot.clickOn("#group-2");
        assertThat(store.state().selected()).hasSize(59);
    }

    @Test
    void theNamesOfCountriesAreChosenAndFollowUndo() {
        ToggleButton fold = robot.lookup("#look-language-fold").queryAs(ToggleButton.class);
        robot.interact(fold::fire);
        choose("#look-names", NameLanguage.ARABIC);
        assertThat(viewing().encoding().names()).isEqualTo(NameLanguage.ARABIC);
        robot.interact(() -> store.undo());
        assertThat(robot.lookup("#look-names").queryAs(ComboBox.class).getValue())
                .isEqualTo(NameLanguage.ENGLISH);
    }

    private List<String> hints() {
        return robot.lookup(".empty-hint").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private Viewing viewing() {
        return store.state().viewing();
    }

    private void unfoldDiscs() {
        ToggleButton fold = robot.lookup("#look-discs-fold").queryAs(ToggleButton.class);
        robot.interact(fold::fire);
    }

    @SuppressWarnings("unchecked") // the ids tell what is chosen
    private <T> void choose(String selector, T value) {
        ComboBox<T> box = robot.lookup(selector).queryAs(ComboBox.class);
        robot.interact(() -> box.setValue(value));
    }

    private RadioButton radio(String selector) {
        return robot.lookup(selector).queryAs(RadioButton.class);
    }

    private String text(String selector) {
        return robot.lookup(selector).queryAs(Label.class).getText();
    }

    private boolean isShown(String selector) {
        for (Node node = robot.lookup(selector).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
