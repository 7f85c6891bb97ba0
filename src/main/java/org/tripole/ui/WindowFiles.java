package org.tripole.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.tripole.app.Derived;
import org.tripole.disk.FileNames;
import org.tripole.draw.Palette;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.view.Look;
import org.tripole.view.Palettes;

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
    record Workers(FolderOpening opening, PictureExport export, Messages messages) {}

    @Override
    public void openFolder() {
        dialogs.chooseFolder().ifPresent(workers.opening()::open);
    }

    /** Writes the picture in the colours of the window. */
    @Override
    public void exportPicture() {
        Palette palette = core.theme().getValue().palette();
        slide(palette).ifPresent(this::export);
    }

    /** Copies the picture in the colours of print, as it goes onto white slides. */
    @Override
    public void copyPicture() {
        slide(Palettes.print())
                .ifPresent(slide -> workers.export().copy(slide, FxClipboard::putPng));
    }

    /** Lets folders be dropped on the window. */
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
                    dropped.ifPresent(workers.opening()::open);
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

    private Optional<Slide> slide(Palette palette) {
        Look look = new Look(palette, BundledFont.load(), workers.messages());
        return core.recompute()
                .derivedProperty()
                .get()
                .map(Derived::state)
                .map(state -> new Slide(state, canvas.cameraProperty().get(), look));
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? FolderOpening.folderAmong(
                        event.getDragboard().getFiles().stream().map(File::toPath).toList())
                : Optional.empty();
    }
}
