package org.tripole.ui.panel.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.ExportText;
import org.tripole.ui.panel.Words;

/** The bottom of the dialog: name, folder, the question whether to replace, and how far it is. */
final class TargetBar extends VBox {

    private final FileModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final Button folder = new Button();
    private final Button write = new Button();
    private final Label said = new Label();
    private final HBox question = new HBox();
    private final HBox line;
    private final ProgressBar progress = new ProgressBar(0);
    private final ChangeListener<FileModel.Place> onPlace = (property, before, now) -> show(now);
    private final ChangeListener<FileModel.Step> onStep = (property, before, now) -> show(now);

    /**
     * A bar over {@code model}.
     *
     * @param chooseFolder asks the person for a folder
     * @param close closes the dialog
     */
    TargetBar(FileModel model, Words words, Supplier<Optional<Path>> chooseFolder, Runnable close) {
        this.model = model;
        this.words = words;
        prepare(chooseFolder);
        Button cancel = new Button(text(ExportText.CANCEL));
        cancel.setId("export-cancel");
        cancel.setOnAction(click -> close.run());
        Label label = new Label(text(ExportText.FILE_NAME));
        label.setLabelFor(name);
        HBox.setHgrow(name, Priority.ALWAYS);
        line = new HBox(label, name, folder, cancel, write);
        line.getStyleClass().add("export-target");
        getStyleClass().add("export-foot");
        getChildren().addAll(question, line);
        model.placeProperty().addListener(onPlace);
        model.stepProperty().addListener(onStep);
        show(model.placeProperty().get());
        show(model.stepProperty().get());
    }

    /** What the button that writes is called. */
    void nameAct(ExportText act) {
        write.setText(text(act));
    }

    private void prepare(Supplier<Optional<Path>> chooseFolder) {
        name.setId("export-file-name");
        name.setAccessibleText(text(ExportText.FILE_NAME));
        name.setMinWidth(140);
        name.textProperty().addListener((property, before, now) -> model.name(now));
        folder.setId("export-folder");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        folder.setMaxWidth(320);
        folder.setMinWidth(100);
        folder.setOnAction(click -> chooseFolder.get().ifPresent(model::choose));
        write.setId("export-write");
        write.setDefaultButton(true);
        write.setMinWidth(USE_PREF_SIZE);
        write.setOnAction(click -> model.start());
        said.setId("export-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        question.setId("export-question");
        question.setAlignment(Pos.CENTER_LEFT);
        question.getStyleClass().add("export-target");
        progress.setId("export-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
    }

    private void show(FileModel.Place place) {
        if (!name.getText().equals(place.name())) {
            name.setText(place.name());
        }
        folder.setText(text(ExportText.IN_FOLDER, place.folder()));
        folder.setAccessibleText(text(ExportText.CHANGE_FOLDER, place.folder()));
    }

    private void show(FileModel.Step step) {
        line.setDisable(step instanceof FileModel.Step.Working);
        question.getChildren().setAll(parts(step));
        boolean isSaid = !question.getChildren().isEmpty();
        question.setVisible(isSaid);
        question.setManaged(isSaid);
        write.setDefaultButton(!(step instanceof FileModel.Step.Asking));
        if (step instanceof FileModel.Step.Asking) {
            question.getChildren().get(2).requestFocus();
        }
    }

    private List<Node> parts(FileModel.Step step) {
        said.getStyleClass().remove("wrong");
        if (step instanceof FileModel.Step.Asking asking) {
            said.setText(text(ExportText.EXISTS, asking.existing().size(), names(asking)));
            return List.of(
                    said,
                    act("export-replace", ExportText.REPLACE, model::replace),
                    act("export-keep-both", ExportText.KEEP_BOTH, model::keepBoth),
                    act("export-back", ExportText.BACK, model::cancel));
        }
        if (step instanceof FileModel.Step.Working working) {
            progress.setProgress(working.done());
            said.setText(text(ExportText.WORKING));
            return List.of(
                    new Label(said.getText()),
                    progress,
                    act("export-stop", ExportText.STOP, model::cancel));
        }
        if (step instanceof FileModel.Step.Failed failed) {
            said.setText(failed.reason());
            said.getStyleClass().add("wrong");
            return List.of(said);
        }
        return List.of();
    }

    private static String names(FileModel.Step.Asking asking) {
        return asking.existing().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
    }

    private Button act(String id, ExportText name, Runnable act) {
        Button button = new Button(text(name));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> act.run());
        return button;
    }

    private String text(ExportText key, Object... arguments) {
        return words.text(key, arguments);
    }
}
