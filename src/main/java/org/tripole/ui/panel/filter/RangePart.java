package org.tripole.ui.panel.filter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.graph.Filter;
import org.tripole.text.SiftText;
import org.tripole.ui.kit.Dropdown;
import org.tripole.ui.panel.Words;

/** The filters that have a lower and an upper end: population, and dates of acts. */
final class RangePart {

    private final RangeModel model;
    private final Words words;
    private final Dropdown<Long> least;
    private final Dropdown<Long> most;
    private final TextField from;
    private final TextField to;
    private final Label wrong = new Label();

    RangePart(RangeModel model, Words words) {
        this.model = model;
        this.words = words;
        least = bound("filter-population-least", SiftText.POPULATION_LEAST, model::setLeast);
        most = bound("filter-population-most", SiftText.POPULATION_MOST, model::setMost);
        from = day("filter-period-from", SiftText.PERIOD_FROM, text -> tell(model.setFrom(text)));
        to = day("filter-period-to", SiftText.PERIOD_TO, text -> tell(model.setTo(text)));
        wrong.setId("filter-period-wrong");
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
    }

    HBox population() {
        return pair(named(SiftText.POPULATION_LEAST, least), named(SiftText.POPULATION_MOST, most));
    }

    VBox period() {
        HBox pair = pair(named(SiftText.PERIOD_FROM, from), named(SiftText.PERIOD_TO, to));
        VBox period = new VBox(pair, wrong);
        period.getStyleClass().add("section-body");
        return period;
    }

    void show(Filter filter) {
        least.show(model.least(filter));
        most.show(model.most(filter));
        from.setText(model.from(filter));
        to.setText(model.to(filter));
        tell("");
    }

    private void tell(String complaint) {
        wrong.setText(complaint);
    }

    private Dropdown<Long> bound(String id, SiftText name, Consumer<Long> choose) {
        Map<Long, String> texts = new LinkedHashMap<>();
        texts.put(RangeModel.ANY, words.text(SiftText.POPULATION_ANY));
        for (long millions : RangeModel.MILLIONS) {
            texts.put(millions, words.text(SiftText.MILLIONS, words.number(millions)));
        }
        String spoken =
                words.text(SiftText.CHIP, words.text(SiftText.POPULATION), words.text(name));
        return new Dropdown<>(id, spoken, texts, choose);
    }

    private TextField day(String id, SiftText name, Consumer<String> enter) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText("2024-03");
        field.setAccessibleText(
                words.text(SiftText.CHIP, words.text(SiftText.PERIOD), words.text(name)));
        field.setAccessibleHelp(words.text(SiftText.PERIOD_FORM));
        field.setOnAction(event -> enter.accept(field.getText()));
        field.focusedProperty()
                .addListener(
                        (property, before, now) -> {
                            if (!now) {
                                enter.accept(field.getText());
                            }
                        });
        return field;
    }

    private VBox named(SiftText name, Region field) {
        Label label = new Label(words.text(name));
        label.getStyleClass().add("choice-name");
        label.setLabelFor(field);
        field.setMinWidth(0);
        field.setPrefWidth(10);
        field.setMaxWidth(Double.MAX_VALUE);
        VBox named = new VBox(label, field);
        named.getStyleClass().add("choice");
        HBox.setHgrow(named, Priority.ALWAYS);
        named.setPrefWidth(10);
        return named;
    }

    private static HBox pair(Region one, Region other) {
        HBox pair = new HBox(one, other);
        pair.getStyleClass().add("range");
        return pair;
    }
}
