package org.tripole.ui.panel.export;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Measure;
import org.tripole.preflight.PreflightWords;
import org.tripole.preflight.Repair;
import org.tripole.preflight.Result;
import org.tripole.preflight.Verdict;

/**
 * The picture in small under every condition it may be looked at, with verdicts; one of them is
 * chosen and shown large, with what was measured and what may mend it.
 */
final class PreflightStrip extends VBox {

    private static final double EACH = 60;

    private final ExportModel model;
    private final String nothingMeasured;
    private final PreflightWords words;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Condition, ToggleButton> buttons = new EnumMap<>(Condition.class);
    private final FlowPane measures = new FlowPane();

    PreflightStrip(ExportModel model, PreflightWords words, String nothingMeasured) {
        this.model = model;
        this.words = words;
        this.nothingMeasured = nothingMeasured;
        setId("export-preflight");
        getStyleClass().add("preflight");
        HBox row = new HBox();
        row.getStyleClass().add("preflight-row");
        for (Condition condition : Condition.values()) {
            ToggleButton button = button(condition);
            buttons.put(condition, button);
            row.getChildren().add(button);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        measures.getStyleClass().add("preflight-measures");
        measures.setId("preflight-measures");
        getChildren().addAll(row, measures);
        button(model.conditionProperty().get(), true);
    }

    /** Width of a thumbnail, when the strip is as wide as it is. */
    double thumbnailWidth() {
        double each = (getWidth() - 24) / Condition.values().length;
        return Math.max(48, Math.min(150, each - 18));
    }

    /** Shows the check of a proof. */
    void show(Proof proof, double outputScale) {
        for (Condition condition : Condition.values()) {
            ToggleButton button = button(condition, condition == proof.condition());
            Proof.Pixels pixels = proof.thumbnails().get(condition);
            if (pixels != null && button.getGraphic() instanceof ImageView view) {
                view.setImage(PreviewView.image(pixels));
                view.setFitWidth(pixels.width() / outputScale);
                view.setPreserveRatio(true);
            }
            say(button, proof.report().of(condition));
        }
        explain(proof.report().of(proof.condition()));
    }

    private ToggleButton button(Condition condition) {
        ToggleButton button = new ToggleButton(words.of(condition), new ImageView());
        button.setId("preflight-" + condition.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.getStyleClass().add("preflight-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setToggleGroup(group);
        button.setAlignment(Pos.TOP_CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(EACH); // all alike, whatever their names
        button.setWrapText(true);
        button.setOnAction(
                click -> {
                    button.setSelected(true);
                    model.look(condition);
                });
        return button;
    }

    private ToggleButton button(Condition condition, boolean isChosen) {
        ToggleButton button = buttons.get(condition);
        if (button == null) {
            throw new AssertionError(condition);
        }
        if (isChosen) {
            button.setSelected(true);
        }
        return button;
    }

    private void say(ToggleButton button, Result result) {
        String verdict = words.of(result.verdict());
        String name = words.of(result.condition());
        button.setText(mark(result.verdict()) + name);
        button.getStyleClass().removeIf(style -> style.startsWith("verdict-"));
        button.getStyleClass().add("verdict-" + result.verdict().name().toLowerCase(Locale.ROOT));
        StringBuilder measured = new StringBuilder(name + ": " + verdict);
        result.measures().forEach(measure -> measured.append('\n').append(words.of(measure)));
        button.setAccessibleText(measured.toString().replace("\n", ". "));
        button.setTooltip(new Tooltip(measured.toString()));
    }

    /** A sign beside the colour, so that the verdict does not rest on colour alone. */
    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case PASSES -> "\u2713 ";
            case CAUTION -> "! ";
            case FAILS -> "\u2715 ";
        };
    }

    private void explain(Result result) {
        measures.getChildren().clear();
        Label verdict = new Label(words.of(result.verdict()));
        verdict.setId("preflight-verdict");
        verdict.getStyleClass()
                .addAll(
                        "preflight-verdict",
                        "verdict-" + result.verdict().name().toLowerCase(Locale.ROOT));
        measures.getChildren().add(verdict);
        for (Measure measure : inOrder(result)) {
            Label label = new Label(words.of(measure));
            label.getStyleClass().add(measure.isMet() ? "measure-met" : "measure-missed");
            measures.getChildren().add(label);
        }
        if (result.measures().isEmpty()) {
            measures.getChildren().add(new Label(nothingMeasured));
        }
        repair(result).ifPresent(measures.getChildren()::add);
    }

    /** What misses its limit comes first. */
    private static List<Measure> inOrder(Result result) {
        return result.measures().stream()
                .sorted((one, other) -> Boolean.compare(one.isMet(), other.isMet()))
                .toList();
    }

    private Optional<Button> repair(Result result) {
        return result.repairs().stream().findFirst().filter(this::changes).map(this::repairButton);
    }

    private boolean changes(Repair repair) {
        var sheet = model.draftProperty().get().sheet();
        return !Repairs.applied(repair, sheet).equals(sheet);
    }

    private Button repairButton(Repair repair) {
        Button button = new Button(words.of(repair));
        button.setId("preflight-repair");
        button.getStyleClass().add("small");
        button.setOnAction(click -> model.repair(repair));
        return button;
    }
}
