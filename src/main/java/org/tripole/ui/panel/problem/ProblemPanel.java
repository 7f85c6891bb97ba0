package org.tripole.ui.panel.problem;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.ProblemPanelText;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.panel.problem.ProblemPanelModel.Listing;
import org.tripole.ui.panel.problem.ProblemPanelModel.Row;

/** The problems of the folder that was asked for last: what, where, how to mend. */
public final class ProblemPanel implements Panel {

    private final ProblemPanelModel model;
    private final Label heading = new Label();
    private final ListView<Row> rows = new ListView<>();
    private final VBox root = new VBox();
    private final ChangeListener<Listing> listener = (property, before, now) -> show(now);

    /** A panel over {@code model}; {@code clipboard} takes the text of all problems. */
    public ProblemPanel(ProblemPanelModel model, Consumer<String> clipboard, Messages messages) {
        this.model = model;
        root.setId("problem-panel");
        root.getStyleClass().add("problem-panel");
        rows.setId("problem-list");
        rows.setAccessibleText(messages.text(ProblemPanelText.TITLE));
        rows.setPlaceholder(new Label(messages.text(ProblemPanelText.NONE)));
        rows.setCellFactory(list -> new ProblemCell());
        VBox.setVgrow(rows, Priority.ALWAYS);
        root.getChildren().addAll(head(clipboard, messages), rows);
    }

    @Override
    public MessageKey title() {
        return ProblemPanelText.TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.listingProperty().addListener(listener);
        model.attach();
        show(model.listingProperty().get());
    }

    @Override
    public void detach() {
        model.listingProperty().removeListener(listener);
        model.detach();
    }

    private HBox head(Consumer<String> clipboard, Messages messages) {
        heading.setId("problem-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button copy = new Button(messages.text(ProblemPanelText.COPY_ALL));
        copy.setId("problem-copy");
        copy.getStyleClass().add("small");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(click -> clipboard.accept(model.listingProperty().get().asText()));
        HBox head = new HBox(heading, copy);
        head.getStyleClass().add("problem-head");
        return head;
    }

    private void show(Listing listing) {
        heading.setText(listing.heading());
        rows.getItems().setAll(listing.rows());
    }

    static String styleOf(Row row) {
        return "severity-" + row.severity().name().toLowerCase(Locale.ROOT);
    }
}
