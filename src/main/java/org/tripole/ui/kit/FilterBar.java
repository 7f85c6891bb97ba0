package org.tripole.ui.kit;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The bar above a picture that says what is hidden and why, and brings it back, all or one by one;
 * gone when nothing is hidden.
 */
public final class FilterBar extends VBox {

    private final HBox line = new HBox();
    private final FlowPane chips = flow("filter-chips");
    private final FlowPane answers = flow("filter-answers");

    /** A bar of these parts, each of which shows while its sentence is not empty. */
    public FilterBar(List<Part> parts) {
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        line.getStyleClass().add("filter-bar-line");
        BooleanBinding isAnyShown = Bindings.createBooleanBinding(() -> false);
        for (Part part : parts) {
            isAnyShown = isAnyShown.or(add(part));
        }
        getChildren().addAll(line, chips, answers);
        visibleProperty().bind(isAnyShown);
        managedProperty().bind(visibleProperty());
    }

    /**
     * A sentence and the button that makes it untrue.
     *
     * @param id of the button
     */
    public record Part(
            String id, ObservableValue<String> sentence, String buttonText, Runnable act) {}

    /** What answers the filters by name, after a few words; no words for no answer. */
    public record Answers(String words, List<NamedAct> names) {

        /** Nothing was asked. */
        public static final Answers NONE = new Answers("", List.of());

        public Answers {
            names = List.copyOf(names);
        }
    }

    /** The same bar with what is on as chips, each of which takes itself off. */
    public FilterBar withChips(ObservableValue<List<NamedAct>> on) {
        on.addListener((property, before, now) -> showChips(now));
        showChips(on.getValue());
        return this;
    }

    /** The same bar with what answers the filters, under a few words, each of which opens. */
    public FilterBar withAnswers(ObservableValue<Answers> found) {
        found.addListener((property, before, now) -> showAnswers(now));
        showAnswers(found.getValue());
        return this;
    }

    private BooleanBinding add(Part part) {
        Label sentence = new Label();
        sentence.getStyleClass().add("filter-bar-sentence");
        sentence.textProperty().bind(part.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        Button button = new Button(part.buttonText());
        button.setId(part.id());
        button.setAccessibleText(part.buttonText());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> part.act().run());
        BooleanBinding isShown = sentence.textProperty().isNotEmpty();
        for (Node node : List.of(sentence, button)) {
            node.visibleProperty().bind(isShown);
            node.managedProperty().bind(isShown);
        }
        line.getChildren().addAll(sentence, button);
        return isShown;
    }

    private void showChips(List<NamedAct> on) {
        chips.getChildren().setAll(on.stream().map(FilterBar::button).toList());
        chips.setVisible(!on.isEmpty());
    }

    private void showAnswers(Answers found) {
        Label words = new Label(found.words());
        words.setMinWidth(USE_PREF_SIZE);
        answers.getChildren().setAll(words);
        answers.getChildren().addAll(found.names().stream().map(FilterBar::link).toList());
        answers.setVisible(!found.words().isEmpty());
    }

    private static FlowPane flow(String id) {
        FlowPane flow = new FlowPane();
        flow.setId(id);
        flow.getStyleClass().add("chips");
        flow.managedProperty().bind(flow.visibleProperty());
        flow.setVisible(false);
        return flow;
    }

    private static Hyperlink link(NamedAct name) {
        Hyperlink link = new Hyperlink(name.text());
        link.setId(name.id());
        link.setAccessibleText(name.spoken());
        link.setOnAction(click -> name.act().run());
        return link;
    }

    private static Button button(NamedAct chip) {
        Button button = new Button(chip.text() + "  \u00d7");
        button.setId(chip.id());
        button.setAccessibleText(chip.spoken());
        button.getStyleClass().addAll("small", "chip");
        button.setOnAction(click -> chip.act().run());
        return button;
    }
}
