package org.tripole.ui.panel.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.tripole.app.AppState;
import org.tripole.app.saved.Plate;
import org.tripole.draw.Ref;
import org.tripole.preflight.PreflightWords;
import org.tripole.session.ExportChoice;
import org.tripole.text.ExportText;
import org.tripole.ui.panel.Words;

/** The export dialog as a window; it takes the looks of the window that it belongs to. */
public final class ExportWindow {

    private static final double SHARE_OF_OWNER = 0.94;
    private static final double MOST_WIDTH_PX = 1560;
    private static final double MOST_HEIGHT_PX = 1000;

    private final ExportInputs inputs;
    private final Surroundings around;
    private final Words words;
    private final ExportModel model;
    private final FileModel files;
    private final GraphControls graph;
    private final ExportPane pane;
    private final Stage stage = new Stage();
    private String suffix;

    /**
     * What the dialog asks of the window, and tells it.
     *
     * @param start how the picture is asked for at first
     * @param home the folder to propose when none was written to yet
     * @param chooseFolder asks the person for a folder
     * @param select selects things in the window
     * @param written hears which files were written
     * @param remember hears how the picture was exported, and on which plate
     */
    public record Surroundings(
            ExportStart start,
            Path home,
            Supplier<Optional<Path>> chooseFolder,
            Consumer<Set<Ref>> select,
            Consumer<List<Path>> written,
            BiConsumer<ExportChoice, Plate> remember) {}

    private ExportWindow(ExportInputs inputs, Surroundings around) {
        this.inputs = inputs;
        this.around = around;
        this.words = new Words(inputs.means().messages());
        this.model = new ExportModel(inputs, around.start());
        this.suffix = model.output().suffix();
        Path folder = around.start().last().lastFolder().orElse(around.home());
        String name = PictureName.proposed(inputs.shown().state(), suffix);
        this.files = new FileModel(this::output, new FileModel.Place(folder, name), inputs.means());
        this.graph = new GraphControls(words);
        TargetBar target = new TargetBar(files, words, around.chooseFolder(), this::close);
        this.pane =
                new ExportPane(
                        model,
                        new ExportPane.Parts(
                                titles(),
                                graph,
                                target,
                                new PreflightWords(inputs.means().messages())),
                        words);
        follow(target);
    }

    /** Opens it over {@code owner}; Esc closes it. */
    public static Stage open(Window owner, ExportInputs inputs, Surroundings around) {
        ExportWindow window = new ExportWindow(inputs, around);
        window.show(owner);
        return window.stage;
    }

    private TitleControls titles() {
        AppState state = inputs.shown().state();
        return new TitleControls(
                model,
                new TitleControls.Context(
                        state.dataset(), words, around.select(), () -> files.start()));
    }

    private void follow(TargetBar target) {
        target.nameAct(ExportText.WRITE_PICTURE);
        pane.onTab(
                () -> {
                    target.nameAct(
                            pane.isGraph() ? ExportText.WRITE_GRAPH : ExportText.WRITE_PICTURE);
                    resuffix();
                });
        graph.formatProperty().addListener((property, before, now) -> resuffix());
        model.draftProperty().addListener((property, before, now) -> resuffix());
        files.stepProperty().addListener((property, before, now) -> end(now));
    }

    private Output output() {
        return pane.isGraph()
                ? new GraphOutput(
                        inputs.shown(),
                        model.draftProperty().get().sheet().palette(),
                        graph.formatProperty().get(),
                        graph.isAll())
                : model.output();
    }

    /** The file's name follows the kind of file. */
    private void resuffix() {
        String next = output().suffix();
        if (!next.equals(suffix)) {
            files.name(FileName.reended(files.placeProperty().get().name(), suffix, next));
            suffix = next;
        }
    }

    private void end(FileModel.Step step) {
        if (step instanceof FileModel.Step.Done done) {
            remember();
            close();
            around.written().accept(done.files());
        }
    }

    private void remember() {
        Draft draft = model.draftProperty().get();
        around.remember()
                .accept(
                        new ExportChoice(
                                draft.sheet(),
                                draft.format().suffix(),
                                draft.hasTable(),
                                files.placeProperty().get().folder()),
                        model.plate());
    }

    private void show(Window owner) {
        Scene ownersScene = owner.getScene();
        pane.setStyle(ownersScene.getRoot().getStyle());
        Scene scene =
                new Scene(
                        pane,
                        Math.min(MOST_WIDTH_PX, ownersScene.getWidth() * SHARE_OF_OWNER),
                        Math.min(MOST_HEIGHT_PX, ownersScene.getHeight() * SHARE_OF_OWNER));
        scene.getStylesheets().setAll(ownersScene.getStylesheets());
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED, this::onKey); // before buttons with menus take it
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(words.text(ExportText.WINDOW_TITLE));
        stage.setScene(scene);
        stage.setOnHidden(hidden -> pane.close());
        stage.setOnCloseRequest(request -> files.cancel());
        stage.show();
    }

    /** Goes back one step: from writing or asking to the choices, from these to the window. */
    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !isListOpen()) {
            FileModel.Step step = files.stepProperty().get();
            boolean isUnderWay =
                    step instanceof FileModel.Step.Asking || step instanceof FileModel.Step.Working;
            if (isUnderWay) {
                files.cancel();
            } else {
                close();
            }
            key.consume();
        }
    }

    /** Whether Esc first closes a list. */
    private boolean isListOpen() {
        Node owner = pane.getScene().getFocusOwner();
        return owner instanceof ComboBoxBase<?> box && box.isShowing()
                || owner instanceof MenuButton menu && menu.isShowing();
    }

    private void close() {
        stage.close();
    }
}
