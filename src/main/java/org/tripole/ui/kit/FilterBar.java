package org.tripole.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The bar above a picture that says what filters hide and undoes them, all or one by one; gone when
 * it is empty.
 */
public final class FilterBar extends HBox {

    private final Label sentence = new Label();
    private final FlowPane chips = flow("filter-chips");
    private final FlowPane answers = flow("filter-answers");

    /** A bar that shows {@code sentence} while it is not empty. */
    public FilterBar(ObservableValue<String> sentence, String resetText, Runnable reset) {
        setId("filter-bar");
        getStyleClass().add("filter-bar");
        this.sentence.getStyleClass().add("filter-bar-sentence");
        this.sentence.textProperty().bind(sentence);
        this.sentence.setWrapText(true);
        this.sentence.setMinHeight(USE_PREF_SIZE);
        Button button = new Button(resetText);
        button.setId("filter-bar-reset");
        button.setAccessibleText(resetText);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> reset.run());
        getChildren().addAll(words(), button);
        visibleProperty().bind(this.sentence.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }

    /** The same bar with what is on as chips, each of which takes itself off. */
    public FilterBar withChips(ObservableValue<List<NamedAct>> on) {
        on.addListener((property, before, now) -> showChips(now));
        showChips(on.getValue());
        return this;
    }

    /** The same bar with what answers the filters, under a sentence, each of which opens. */
    public FilterBar withAnswers(ObservableValue<Answers> found) {
        found.addListener((property, before, now) -> showAnswers(now));
        showAnswers(found.getValue());
        return this;
    }

    /** What answers the filters by name, after a few words; no words for no answer. */
    public record Answers(String words, List<NamedAct> names) {

        /** Nothing was asked. */
        public static final Answers NONE = new Answers("", List.of());

        public Answers {
            names = List.copyOf(names);
        }
    }

    /** Lets go of the sentence that it follows. */
    public void detach() {
        sentence.textProperty().unbind();
    }

    private VBox words() {
        VBox words = new VBox(sentence, chips, answers);
        words.getStyleClass().add("filter-bar-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
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
