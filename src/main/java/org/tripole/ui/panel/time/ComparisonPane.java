package org.tripole.ui.panel.time;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The differences between two days as lists side by side; a click or Enter selects the thing. */
final class ComparisonPane extends HBox {

    /** With the slider below it the bottom edge stays within a third of the window. */
    private static final double MOST_OF_WINDOW = 0.17;

    private final ComparisonModel model;
    private final List<Column> columns = new ArrayList<>();
    private final ChangeListener<Comparison> listener = (property, before, now) -> show(now);

    ComparisonPane(ComparisonModel model) {
        this.model = model;
        setId("comparison");
        getStyleClass().add("comparison");
        sceneProperty().addListener((property, before, now) -> keepWithin(now));
    }

    /** Long lists scroll; on a low window they leave the height to the picture. */
    private void keepWithin(@Nullable Scene window) {
        maxHeightProperty().unbind();
        if (window != null) {
            maxHeightProperty().bind(window.heightProperty().multiply(MOST_OF_WINDOW));
        }
    }

    /** A heading over its rows. */
    private record Column(VBox box, Label heading, ListView<Comparison.Row> list) {}

    void attach() {
        model.comparisonProperty().addListener(listener);
        model.attach();
        show(model.comparisonProperty().get());
    }

    void detach() {
        model.comparisonProperty().removeListener(listener);
        model.detach();
    }

    private void show(Comparison comparison) {
        List<Comparison.Group> groups = comparison.groups();
        while (columns.size() < groups.size()) {
            columns.add(column(groups.get(columns.size()).id()));
        }
        for (int i = 0; i < groups.size(); i++) {
            fill(columns.get(i), groups.get(i));
        }
        getChildren().setAll(columns.stream().limit(groups.size()).<Node>map(Column::box).toList());
    }

    private Column column(String id) {
        Label heading = new Label();
        heading.setId("comparison-" + id + "-heading");
        heading.getStyleClass().add("section-heading");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        ListView<Comparison.Row> list = new ListView<>();
        list.setId("comparison-" + id);
        list.setCellFactory(shown -> new ComparisonCell(model));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> openByKey(list, key));
        heading.setLabelFor(list);
        VBox box = new VBox(heading, list);
        box.getStyleClass().add("comparison-column");
        box.setPrefWidth(0); // all columns alike, whatever their words
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(box, Priority.ALWAYS);
        return new Column(box, heading, list);
    }

    private static void fill(Column column, Comparison.Group group) {
        column.heading().setText(group.heading());
        column.list().setAccessibleText(group.heading());
        column.list().setPlaceholder(new Label(group.empty()));
        column.list().getItems().setAll(group.rows());
    }

    private void openByKey(ListView<Comparison.Row> list, KeyEvent key) {
        Comparison.Row row = list.getSelectionModel().getSelectedItem();
        boolean opens = key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE;
        if (opens && row != null) {
            model.open(row.opens());
            key.consume();
        }
    }
}
