package org.tripole.ui.panel.export;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.tripole.preflight.PreflightWords;
import org.tripole.text.ExportText;
import org.tripole.ui.panel.Words;

/** The content of the export dialog: the picture at the left, the choices at the right. */
final class ExportPane extends BorderPane {

    /** The preview follows the choices at most so often. */
    private static final Duration PACE = Duration.millis(150);

    private final ExportModel model;
    private final PreviewView preview = new PreviewView();
    private final PreflightStrip strip;
    private final PauseTransition pace = new PauseTransition(PACE);
    private final TabPane tabs = new TabPane();
    private final ChangeListener<Object> onChange = (property, before, now) -> printSoon();
    private final ChangeListener<Optional<Proof>> onProof = (property, before, now) -> show(now);

    /** The controls of both tabs, and the bar below them. */
    record Parts(
            TitleControls titles, GraphControls graph, TargetBar target, PreflightWords checks) {}

    ExportPane(ExportModel model, Parts parts, Words words) {
        this.model = model;
        this.strip =
                new PreflightStrip(model, parts.checks(), words.text(ExportText.NOTHING_MEASURED));
        setId("export");
        getStyleClass().add("export");
        VBox.setVgrow(preview, Priority.ALWAYS);
        setCenter(new VBox(preview, strip));
        setRight(tabs);
        setBottom(parts.target());
        VBox picture =
                new VBox(
                        parts.titles(),
                        new SheetControls(model, words),
                        new PartControls(model, words));
        fillTabs(picture, parts.graph(), words);
        pace.setOnFinished(event -> print());
        model.draftProperty().addListener(onChange);
        model.conditionProperty().addListener(onChange);
        preview.widthProperty().addListener(onChange);
        preview.heightProperty().addListener(onChange);
        model.proofProperty().addListener(onProof);
    }

    /** Whether the graph is to be written, not the picture. */
    boolean isGraph() {
        return tabs.getSelectionModel().getSelectedIndex() == 1;
    }

    /** Hears of another tab. */
    void onTab(Runnable act) {
        tabs.getSelectionModel()
                .selectedIndexProperty()
                .addListener((property, before, now) -> act.run());
    }

    /** Stops to follow. */
    void close() {
        pace.stop();
        model.close();
    }

    private void fillTabs(VBox picture, VBox graph, Words words) {
        tabs.setId("export-tabs");
        tabs.getStyleClass().add("export-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        picture.getStyleClass().add("export-form");
        graph.getStyleClass().add("export-form");
        tabs.getTabs()
                .setAll(
                        List.of(
                                tab(words.text(ExportText.PICTURE_TAB), picture),
                                tab(words.text(ExportText.GRAPH_TAB), graph)));
    }

    private static Tab tab(String name, VBox content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("export-scroll");
        return new Tab(name, scroll);
    }

    private void printSoon() {
        if (pace.getStatus() != Animation.Status.RUNNING) {
            pace.playFromStart();
        }
    }

    private void print() {
        model.print(
                new Proof.Room(
                        preview.roomWidth(),
                        preview.roomHeight(),
                        strip.thumbnailWidth(),
                        outputScale()));
    }

    private void show(Optional<Proof> printed) {
        printed.ifPresent(
                proof -> {
                    preview.show(
                            proof, outputScale(), proof.report().of(proof.condition()).failing());
                    strip.show(proof, outputScale());
                });
    }

    private double outputScale() {
        return Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getOutputScaleX)
                .orElse(1.0);
    }
}
