package org.tripole.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.Selection;
import org.tripole.app.content.SheetFigure;
import org.tripole.export.BundledFont;
import org.tripole.session.ExportChoice;
import org.tripole.text.ExportText;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.panel.export.ExportInputs;
import org.tripole.ui.panel.export.ExportStart;
import org.tripole.ui.panel.export.ExportWindow;
import org.tripole.view.Palettes;
import org.tripole.view.SheetSpec;

/** Opening and exporting as the person asks for it: by dialog, by key, by drop. */
final class WindowFiles implements FileActs {

    /** A slide of twice its size, opaque. */
    private static final SheetSpec CLIPBOARD =
            SheetSpec.STANDARD
                    .withTheme(Palettes.print().name())
                    .withExtent(SheetSpec.STANDARD.extent().withScale(2));

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

    /** Who opens, who writes, and who remembers how and on which plate. */
    record Workers(
            FolderOpening opening,
            ViewOpening views,
            PictureExport export,
            ExportInputs.Means means,
            Bars bars,
            Remembered remembered,
            PlateInHand plate) {}

    @Override
    public void openFolder() {
        dialogs.chooseFolder().ifPresent(workers.opening()::open);
    }

    @Override
    public void openPicture() {
        dialogs.choosePictureToOpen().ifPresent(workers.views()::open);
    }

    /** Opens the export dialog over the window. */
    @Override
    public void exportPicture() {
        derived()
                .ifPresent(
                        shown ->
                                ExportWindow.open(
                                        canvas.getScene().getWindow(),
                                        new ExportInputs(
                                                shown,
                                                canvas.cameraProperty().get(),
                                                lettering(),
                                                workers.means(),
                                                core.doubt()
                                                        .doubtProperty()
                                                        .get()
                                                        .known()
                                                        .orElse(null)),
                                        surroundings(shown.state())));
    }

    /** Copies the picture in the colours of print, as it goes onto white slides. */
    @Override
    public void copyPicture() {
        derived()
                .map(shown -> new SheetFigure(shown, canvas.cameraProperty().get(), CLIPBOARD, ""))
                .ifPresent(
                        figure -> workers.export().copy(figure, lettering(), FxClipboard::putPng));
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

    /** A folder holds data; any other file may be a picture, and says itself if it is not. */
    void open(Path dropped) {
        if (Files.isDirectory(dropped)) {
            workers.opening().open(dropped);
        } else {
            workers.views().open(dropped);
        }
    }

    private ExportWindow.Surroundings surroundings(AppState shown) {
        Remembered remembered = workers.remembered();
        ExportChoice last = remembered.settings().export();
        return new ExportWindow.Surroundings(
                new ExportStart(last, workers.plate().plateFor(shown).orElse(null)),
                Path.of(System.getProperty("user.home", "")),
                dialogs::chooseExportFolder,
                refs -> core.store().dispatch(new Change.Select(new Selection(refs, null))),
                this::tellWritten,
                (choice, plate) -> {
                    remembered.update(settings -> settings.withExport(choice));
                    workers.plate().change(plate, shown);
                });
    }

    private void tellWritten(List<Path> files) {
        String names = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        workers.bars()
                .done(workers.bars().messages().text(ExportText.WRITTEN, files.size(), names));
    }

    private Optional<Derived> derived() {
        return core.recompute().derivedProperty().get().map(this::withSelection);
    }

    /** What is selected follows from nothing, so that it may be newer than the rest. */
    private Derived withSelection(Derived ready) {
        return new Derived(
                ready.state().withSelection(core.store().state().selection()),
                ready.network(),
                ready.scores(),
                ready.positions(),
                ready.scene());
    }

    private SheetFigure.Lettering lettering() {
        return new SheetFigure.Lettering(BundledFont.load(), workers.bars().messages());
    }

    private static Optional<Path> dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return FolderOpening.folderAmong(files.stream().map(File::toPath).toList())
                .or(() -> files.stream().findFirst().map(File::toPath));
    }
}
