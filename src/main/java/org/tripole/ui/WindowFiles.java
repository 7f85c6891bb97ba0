package org.tripole.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.tripole.app.AppState;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.Sheet;
import org.tripole.app.saved.SheetTheme;
import org.tripole.disk.FileNames;
import org.tripole.ui.canvas.GraphCanvas;

/** Opening and exporting as the person asks for it: by dialog, by key, by drop. */
final class WindowFiles implements FileActs {

    private final Core core;
    private final GraphCanvas canvas;
    private final Dialogs dialogs;
    private final Workers workers;

    WindowFiles(Core core, GraphCanvas canvas, Dialogs dialogs, Workers workers) {
        this.core = core;
        this.canvas = canvas;
        this.dialogs = dialogs;
        this.workers = workers;
    }

    /** Who opens and who writes. */
    record Workers(FolderOpening opening, ViewOpening views, PictureExport export) {}

    @Override
    public void openFolder() {
        dialogs.chooseFolder().ifPresent(workers.opening()::open);
    }

    @Override
    public void openPicture() {
        dialogs.choosePictureToOpen().ifPresent(workers.views()::open);
    }

    /** Writes the picture in the colours of the window. */
    @Override
    public void exportPicture() {
        boolean isDark = core.theme().getValue().isDark();
        slide(isDark ? SheetTheme.DARK : SheetTheme.LIGHT).ifPresent(this::export);
    }

    /** Copies the picture in the colours of print, as it goes onto white slides. */
    @Override
    public void copyPicture() {
        slide(SheetTheme.PRINT)
                .ifPresent(slide -> workers.export().copy(slide, FxClipboard::putPng));
    }

    /** Lets folders and pictures be dropped on the window. */
    void acceptDrops(Scene scene) {
        scene.setOnDragOver(
                event -> {
                    if (dropped(event).isPresent()) {
                        event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                    }
                    event.consume();
                });
        scene.setOnDragDropped(
                event -> {
                    Optional<Path> dropped = dropped(event);
                    dropped.ifPresent(this::open);
                    event.setDropCompleted(dropped.isPresent());
                    event.consume();
                });
    }

    private void export(Slide slide) {
        dialogs.choosePictureFile(fileName(slide))
                .ifPresent(file -> workers.export().write(slide, withSuffix(file)));
    }

    private static String fileName(Slide slide) {
        return FileNames.propose("tripole network " + slide.state().asOf(), "png");
    }

    /** A name typed without a suffix means a PNG. */
    private static Path withSuffix(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.contains(".") ? file : file.resolveSibling(name + ".png");
    }

    private Optional<Slide> slide(SheetTheme theme) {
        AppState now = core.store().state();
        return core.recompute()
                .derivedProperty()
                .get()
                .map(ready -> ready.state().withSelection(now.selection()))
                .map(state -> new Slide(state, plate(theme, state.viewing().aspect())));
    }

    /** What the window shows, under the proposed title, on a slide. */
    private Plate plate(SheetTheme theme, double aspect) {
        Gaze gaze = Gaze.of(canvas.cameraProperty().get(), aspect);
        return new Plate(Sheet.SLIDE.withTheme(theme), gaze, "");
    }

    /** A folder holds data; any other file may be a picture, and says itself if it is not. */
    private void open(Path dropped) {
        if (Files.isDirectory(dropped)) {
            workers.opening().open(dropped);
        } else {
            workers.views().open(dropped);
        }
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return FolderOpening.folderAmong(files.stream().map(File::toPath).toList())
                .or(() -> files.stream().findFirst().map(File::toPath));
    }
}
