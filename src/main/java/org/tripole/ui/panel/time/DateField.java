package org.tripole.ui.panel.time;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.tripole.text.MessageKey;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Words;

/** A date that a click turns into a field; what is no date is said beside it. */
final class DateField extends HBox {

    private final Hand hand;
    private final TimePanelModel model;
    private final Words words;
    private final Button date = new Button();
    private final TextField field = new TextField();
    private final Label wrong = new Label();
    private Runnable onEnded = () -> {};

    /** The date of one hand; ids of its parts begin with {@code id}. */
    DateField(Hand hand, String id, TimePanelModel model, Words words) {
        this.hand = hand;
        this.model = model;
        this.words = words;
        getStyleClass().add("date-field");
        date.setId(id);
        date.getStyleClass().addAll("small", "flat", "as-of");
        date.setOnAction(click -> startTyping());
        field.setId(id + "-field");
        field.getStyleClass().add("small");
        field.setPrefColumnCount(10);
        field.setAccessibleText(words.text(isDay() ? TimeText.FIELD : TimeText.COMPARED_FIELD));
        field.setOnAction(enter -> finishTyping());
        field.setOnKeyPressed(this::onKey);
        field.focusedProperty().addListener((property, before, now) -> onFocus(now));
        wrong.setId(id + "-wrong");
        wrong.getStyleClass().add("wrong");
        getChildren().addAll(date, field, wrong);
        for (Region part : new Region[] {date, field, wrong}) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        setTyping(false);
    }

    /** Hears when the typing ends, done or given up. */
    void setOnEnded(Runnable next) {
        onEnded = next;
    }

    /** What the label beside the date belongs to. */
    Button button() {
        return date;
    }

    /** Shows a day in words. */
    void show(String day) {
        MessageKey spoken = isDay() ? TimeText.TYPE_DATE : TimeText.COMPARED_TYPE;
        date.setText(day);
        date.setAccessibleText(words.text(spoken, day));
    }

    private boolean isDay() {
        return hand == Hand.DAY;
    }

    /** Turns the date into a field with the cursor in it. */
    void startTyping() {
        setTyping(true);
        field.setText(model.typed(hand));
        field.selectAll();
        field.requestFocus();
    }

    private void finishTyping() {
        String complaint = model.enter(hand, field.getText());
        wrong.setText(complaint);
        if (complaint.isEmpty()) {
            stopTyping();
        }
    }

    private void stopTyping() {
        date.setVisible(true); // before the focus goes there
        date.requestFocus();
        setTyping(false);
        onEnded.run();
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            stopTyping();
            key.consume();
        }
    }

    /** Whoever goes elsewhere gives the typing up. */
    private void onFocus(boolean isFocused) {
        if (!isFocused && field.isVisible()) {
            setTyping(false);
            onEnded.run();
        }
    }

    private void setTyping(boolean isTyping) {
        wrong.setText("");
        show(date, !isTyping);
        show(field, isTyping);
        show(wrong, isTyping);
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
