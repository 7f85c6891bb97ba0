package org.tripole.ui.panel.export;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.tripole.export.graph.GraphFormat;
import org.tripole.text.ExportText;
import org.tripole.ui.kit.SectionHeading;
import org.tripole.ui.panel.Words;

/** Which graph file is written: for which program, and how much of the record. */
final class GraphControls extends VBox {

    private final Words words;
    private final ComboBox<GraphFormat> format;
    private final RadioButton all;
    private final Label explanation = new Label();

    GraphControls(Words words) {
        this.words = words;
        format =
                Choices.list(
                        new Choices.Question("graph-format", text(ExportText.FORMAT)),
                        List.of(GraphFormat.values()),
                        value -> text(ExportText.valueOf("GRAPH_" + value.name())));
        format.setValue(GraphFormat.GRAPHML);
        ToggleGroup extent = new ToggleGroup();
        RadioButton shown = extent(extent, "graph-shown", ExportText.GRAPH_SHOWN);
        all = extent(extent, "graph-all", ExportText.GRAPH_ALL);
        shown.setSelected(true);
        explanation.setWrapText(true);
        explanation.setMinHeight(USE_PREF_SIZE);
        explanation.getStyleClass().add("secondary");
        format.valueProperty().addListener((property, before, now) -> explain());
        getStyleClass().add("export-section");
        getChildren()
                .addAll(
                        new SectionHeading(text(ExportText.GRAPH_HEADING)),
                        Choices.row(text(ExportText.FORMAT), format),
                        explanation,
                        new SectionHeading(text(ExportText.EXTENT_HEADING)),
                        shown,
                        all);
        explain();
    }

    /** The format, to be listened to. */
    ReadOnlyObjectProperty<GraphFormat> formatProperty() {
        return format.valueProperty();
    }

    /** Whether all that is on record is asked for. */
    boolean isAll() {
        return all.isSelected();
    }

    private RadioButton extent(ToggleGroup group, String id, ExportText name) {
        RadioButton button = new RadioButton(text(name));
        button.setId(id);
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    private void explain() {
        explanation.setText(text(ExportText.valueOf("GRAPH_FOR_" + format.getValue().name())));
    }

    private String text(ExportText key) {
        return words.text(key);
    }
}
