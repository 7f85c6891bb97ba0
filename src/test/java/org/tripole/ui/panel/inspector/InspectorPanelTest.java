package org.tripole.ui.panel.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.app.DoubtAnswer;
import org.tripole.draw.Ref;
import org.tripole.score.Doubt;
import org.tripole.score.Draws;
import org.tripole.ui.kit.LinkRow;
import org.tripole.ui.panel.Shipped;

class InspectorPanelTest {

    private final FxRobot robot = new FxRobot();
    private final List<String> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private InspectorForTests inspector;
    private InspectorPanel panel;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    inspector = new InspectorForTests();
                    panel =
                            new InspectorPanel(
                                    inspector.model, opened::add, copied::add, Shipped.WORDS);
                    panel.attach();
                    stage.setScene(new Scene(panel.region(), 300, 900));
                    stage.show();
                });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> panel.detach());
        FxToolkit.cleanupStages();
    }

    @Test
    void enterOnAnActOpensItsTieAndTheButtonLeadsBack() {
        select(Ref.Kind.ACTOR, "KAZ");
        Node act = robot.lookup("#inspector-acts .link-row").query();
        robot.interact(act::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(title()).isEqualTo("Kazakhstan and WAICO: founding member");

        robot.clickOn("#inspector-back");
        assertThat(title()).isEqualTo("Kazakhstan");
    }

    @Test
    void aClickOnATargetOpensIt() {
        select(Ref.Kind.TARGET, "waico");
        robot.clickOn("#open-actor-CHN");
        assertThat(title()).isEqualTo("China");
    }

    @Test
    void anAddressIsOpenedOrCopiedByItsButtonOnly() {
        select(Ref.Kind.SOURCE, "geopoliticsai");
        assertThat(opened).isEmpty();

        robot.clickOn("#copy-address-geopoliticsai");
        assertThat(copied).containsExactly("https://github.com/kocijan/geopoliticsai");
        assertThat(opened).isEmpty();

        robot.clickOn("#open-address-geopoliticsai");
        assertThat(opened).containsExactly("https://github.com/kocijan/geopoliticsai");
    }

    @Test
    void theDrawsUnderWayShowHowFarTheyAre() {
        select(Ref.Kind.ACTOR, "IND");
        ProgressBar bar = robot.lookup("#inspector-sure .progress-bar").queryAs(ProgressBar.class);
        assertThat(bar.getProgress()).isEqualTo(0.25);
    }

    @Test
    void aSectionThatStaysTheSameKeepsItsNodes() {
        select(Ref.Kind.ACTOR, "IND");
        Node acts = robot.lookup("#inspector-acts").query();
        robot.interact(() -> inspector.doubt.set(new DoubtAnswer.None()));
        robot.interact(() -> inspector.doubt.set(known()));
        Node later = robot.lookup("#inspector-acts").query();
        assertThat(later).isSameAs(acts);
        assertThat(robot.lookup("#inspector-sure .progress-bar").tryQuery()).isEmpty();
    }

    @Test
    void foldedActsComeOnDemand() {
        select(Ref.Kind.ACTOR, "IND");
        assertThat(robot.lookup("#inspector-acts .link-row").queryAll()).hasSize(8);
        Node fold = robot.lookup("#fold-acts").query();
        robot.interact(fold::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#inspector-acts .link-row").queryAll()).hasSize(26);
    }

    @Test
    void everyRowAndButtonHasANameForScreenReaders() {
        select(Ref.Kind.ACTOR, "IND");
        assertThat(robot.lookup(".link-row").queryAllAs(LinkRow.class))
                .isNotEmpty()
                .allMatch(row -> !row.getAccessibleText().isBlank());
        assertThat(robot.lookup(".share-bar").query().getAccessibleText())
                .isEqualTo(
                        "UN-centric 33 %  (15 to 51). Shanghai-hosted 16 %  (2 to 30)."
                                + " Alliance-led 52 %  (32 to 71)");
    }

    private static DoubtAnswer known() {
        var doubt = new Doubt(new Draws(1, 1), Map.of());
        return new DoubtAnswer.Known(doubt);
    }

    private void select(Ref.Kind kind, String id) {
        robot.interact(() -> inspector.select(kind, id));
    }

    private String title() {
        return robot.lookup("#inspector-title").queryAs(Label.class).getText();
    }
}
