package org.tripole.ui.panel.find;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.app.Store;
import org.tripole.draw.Ref;
import org.tripole.ui.canvas.CanvasFonts;
import org.tripole.ui.panel.Shipped;

class FindBoxTest {

    private final FxRobot robot = new FxRobot();
    private Store store;
    private FindBox box;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    store = new Store(Shipped.opened());
                    FindModel model = new FindModel(store, Shipped.WORDS);
                    box = new FindBox(model, Shipped.WORDS, new CanvasFonts());
                    box.attach();
                    stage.setScene(new Scene(new VBox(new Button("else"), box.region()), 500, 500));
                    stage.show();
                    box.start();
                });
    }

    @AfterEach
    void close() throws Exception {
        robot.interact(() -> box.detach());
        FxToolkit.cleanupStages();
    }

    @Test
    void typingAndEnterFindsAState() {
        robot.write("kaz").push(KeyCode.ENTER);
        assertThat(store.state().selection().foundRef()).contains(new Ref(Ref.Kind.ACTOR, "KAZ"));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void theArrowDownChoosesTheNextHit() {
        robot.write("united").push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(store.state().selected()).containsExactly(new Ref(Ref.Kind.ACTOR, "GBR"));
    }

    @Test
    void aClickTakesAHit() {
        robot.write("korea").clickOn("#find-PRK");
        assertThat(store.state().selected()).containsExactly(new Ref(Ref.Kind.ACTOR, "PRK"));
    }

    @Test
    void escapeClosesTheListThenEmptiesTheField() {
        robot.write("kaz");
        assertThat(isOpen()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(text()).isEmpty();
    }

    @Test
    void theChosenHitIsToldToScreenReaders() {
        robot.write("kaz");
        assertThat(box.region().getAccessibleHelp()).startsWith("Kazakhstan. State. Hit 1 of ");
    }

    @Test
    void aNameInAnotherScriptStandsBehindTheEnglishOneInAFaceThatHasIt() {
        robot.interact(() -> ((TextField) box.region()).setText("الصين"));
        Label matched = robot.lookup("#find-CHN .arabic-script").queryAs(Label.class);
        assertThat(matched.getText()).isEqualTo("الصين");
        assertThat(box.region().getStyleClass()).contains("arabic-script");

        robot.interact(() -> ((TextField) box.region()).setText("中国"));
        assertThat(robot.lookup("#find-CHN .han-script").queryAs(Label.class).getText())
                .isEqualTo("中国");
        assertThat(box.region().getStyleClass())
                .contains("han-script")
                .doesNotContain("arabic-script");
    }

    private String text() {
        return ((TextField) box.region()).getText();
    }

    private boolean isOpen() {
        return robot.listWindows().stream().anyMatch(Popup.class::isInstance);
    }
}
