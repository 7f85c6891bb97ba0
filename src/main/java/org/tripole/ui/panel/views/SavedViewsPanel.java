package org.tripole.ui.panel.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.MessageKey;
import org.tripole.text.SavedViewText;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.ui.kit.FocusOwner;
import org.tripole.ui.kit.FoldingSection;
import org.tripole.ui.panel.Panel;
import org.tripole.ui.panel.Words;

/** The saved views in the order in which they are presented, and a button to save another. */
public final class SavedViewsPanel implements Panel {

    private final SavedViewsModel model;
    private final Words words;
    private final VBox lines = new VBox();
    private final Label hint;
    private final FoldingSection section;
    private final Button another;
    private final VBox root;
    private final ChangeListener<List<ViewRow>> onRows = (property, before, now) -> show(now);

    /**
     * A panel over {@code model}.
     *
     * @param save saves the present view and has it named
     */
    public SavedViewsPanel(SavedViewsModel model, Runnable save, Words words) {
        this.model = model;
        this.words = words;
        lines.setId("saved-view-rows");
        lines.managedProperty().bind(lines.visibleProperty());
        hint = new EmptyHint(words.text(SavedViewText.HINT));
        hint.setId("saved-view-hint");
        another = new Button(words.text(SavedViewText.SAVE));
        another.setId("saved-view-save");
        another.getStyleClass().add("small");
        another.setMinHeight(Region.USE_PREF_SIZE);
        another.setOnAction(click -> save.run());
        section =
                new FoldingSection("saved-views", words.text(SavedViewText.TITLE))
                        .folded()
                        .with(lines, another, hint);
        root = new VBox(section);
        root.setId("views");
        root.getStyleClass().add("panel-part");
    }

    /**
     * Unfolds and has the view of that name named.
     *
     * @param after what is done when the person is through with it
     */
    public void startNaming(String name, Runnable after) {
        section.unfoldedProperty().set(true);
        line(name).ifPresent(line -> line.startNaming(after));
    }

    @Override
    public MessageKey title() {
        return SavedViewText.TITLE;
    }

    @Override
    public Region region() {
        return root;
    }

    @Override
    public void attach() {
        model.rowsProperty().addListener(onRows);
        model.attach();
        show(model.rowsProperty().get());
    }

    @Override
    public void detach() {
        model.detach();
        model.rowsProperty().removeListener(onRows);
    }

    /** Shows the rows; the focus stays with its view, or where it was when that is gone. */
    private void show(List<ViewRow> rows) {
        Optional<ViewRow> focused =
                lines().filter(FocusOwner::isWithin).findFirst().map(SavedViewLine::row);
        lines().forEach(SavedViewLine::close);
        lines.getChildren()
                .setAll(rows.stream().map(row -> new SavedViewLine(row, model, words)).toList());
        lines.setVisible(!rows.isEmpty());
        section.summarise(words.text(SavedViewText.COUNT, rows.size()));
        focused.ifPresent(
                row ->
                        line(row.name())
                                .or(() -> lineAt(row.place()))
                                .ifPresentOrElse(SavedViewLine::focus, another::requestFocus));
    }

    private Optional<SavedViewLine> line(String name) {
        return lines().filter(line -> line.row().name().equals(name)).findFirst();
    }

    private Optional<SavedViewLine> lineAt(int place) {
        return lines().filter(line -> line.row().place() <= place).reduce((one, next) -> next);
    }

    private Stream<SavedViewLine> lines() {
        return lines.getChildren().stream().map(SavedViewLine.class::cast);
    }
}
