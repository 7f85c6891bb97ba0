package org.tripole.ui.panel.time;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.TimeText;
import org.tripole.ui.panel.Panel;

/** The bottom edge: the as-of date, which a click turns into a field, and the record's version. */
public final class TimePanel implements Panel {

    private final TimePanelModel model;
    private final Messages messages;
    private final HBox root = new HBox();
    private final Button date = new Button();
    private final TextField field = new TextField();
    private final Label wrong = new Label();
    private final Label acts = new Label();
    private final Button back = new Button();
    private final Label record = new Label();
    private final ChangeListener<TimePanelModel.Line> listener =
            (property, before, now) -> show(now);

    /** A panel over {@code model}. */
    public TimePanel(TimePanelModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        prepareDate();
        prepareField();
        prepareRest();
        layOut();
        setTyping(false);
    }

    @Override
    public MessageKey title() {
        return TimeText.TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.lineProperty().addListener(listener);
        model.attach();
        show(model.lineProperty().get());
    }

    @Override
    public void detach() {
        model.lineProperty().removeListener(listener);
        model.detach();
    }

    private void prepareDate() {
        date.setId("as-of");
        date.getStyleClass().addAll("small", "flat", "as-of");
        date.setOnAction(click -> startTyping());
    }

    private void prepareField() {
        field.setId("as-of-field");
        field.getStyleClass().add("small");
        field.setPrefColumnCount(10);
        field.setAccessibleText(messages.text(TimeText.FIELD));
        field.setOnAction(enter -> finishTyping());
        field.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        setTyping(false);
                        date.requestFocus();
                        event.consume();
                    }
                });
        wrong.setId("as-of-wrong");
        wrong.getStyleClass().add("wrong");
    }

    private void prepareRest() {
        acts.getStyleClass().add("secondary");
        back.setId("as-of-back");
        back.getStyleClass().addAll("small", "flat", "link");
        back.setOnAction(click -> model.goBack());
        record.setId("record-version");
        record.getStyleClass().add("secondary");
        record.setMinWidth(0);
    }

    private void layOut() {
        root.setId("time-panel");
        root.getStyleClass().add("time-panel");
        Label asOf = new Label(messages.text(TimeText.AS_OF));
        asOf.getStyleClass().add("secondary");
        asOf.setLabelFor(date);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren().addAll(asOf, date, field, wrong, acts, back, gap, record);
        for (Node node : root.getChildren()) {
            if (node instanceof Region region && node != record) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        gap.setMinWidth(0);
    }

    private void show(TimePanelModel.Line line) {
        root.setVisible(!line.date().isEmpty());
        date.setText(line.date());
        date.setAccessibleText(messages.text(TimeText.TYPE_DATE, line.date()));
        acts.setText(line.acts());
        back.setText(line.back());
        back.setVisible(!line.back().isEmpty());
        back.setManaged(back.isVisible());
        record.setText(line.record());
    }

    private void startTyping() {
        setTyping(true);
        field.setText(model.typed());
        field.selectAll();
        field.requestFocus();
    }

    private void finishTyping() {
        String complaint = model.enter(field.getText());
        setTyping(!complaint.isEmpty());
        wrong.setText(complaint);
        (complaint.isEmpty() ? date : field).requestFocus();
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
