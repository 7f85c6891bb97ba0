package org.tripole.ui.panel.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.tripole.app.OpenData;
import org.tripole.ui.panel.Shipped;

class AboutTest {

    private final FxRobot robot = new FxRobot();

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void itNamesTheVersionOfTheProgramAndTheTermsOfTheData() {
        AboutFacts facts = AboutFacts.of("0.1.0", Shipped.DATASET.facts(), Shipped.WORDS);
        assertThat(facts.program()).contains("Version 0.1.0");
        assertThat(facts.data().get(0))
                .isEqualTo(
                        "Who backs which approach to governing AI, version 2026.11.21, as of 21 Nov"
                                + " 2026.");
        assertThat(facts.data().get(1)).startsWith("Licence: Compiled facts: CC BY 4.0.");
    }

    @Test
    void withoutDataItSaysSo() {
        AboutFacts facts = AboutFacts.of("0.1.0", OpenData.none().dataset().facts(), Shipped.WORDS);
        assertThat(facts.data()).isEqualTo(List.of("No data folder is open."));
    }

    @Test
    void everyLegalTextIsShippedAndShownInItsTab() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        robot.interact(
                () -> {
                    var facts = AboutFacts.of("0.1.0", Shipped.DATASET.facts(), Shipped.WORDS);
                    stage.setScene(new Scene(new AboutPane(facts, Shipped.WORDS), 640, 640));
                    stage.show();
                });
        assertThat(text("about-licence")).contains("Apache License").contains("Version 2.0");
        select(1);
        assertThat(text("about-third-party")).contains("jgrapht-core").contains("Inter");
        select(2);
        assertThat(text("about-notices")).contains("Apache Software Foundation");
    }

    private void select(int tab) {
        TabPane tabs = robot.lookup("#about-texts").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(tab));
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryAs(TextArea.class).getText();
    }
}
