package org.tripole.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.tripole.text.ExportText;
import org.tripole.text.MessageKey;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.text.TableText;

/** The dialogs of the system. */
final class FxDialogs implements Dialogs {

    private final Window owner;
    private final Messages messages;

    FxDialogs(Window owner, Messages messages) {
        this.owner = owner;
        this.messages = messages;
    }

    @Override
    public Optional<Path> chooseFolder() {
        return folder(ShellText.CHOOSE_FOLDER);
    }

    @Override
    public Optional<Path> chooseExportFolder() {
        return folder(ExportText.CHOOSE_FOLDER);
    }

    @Override
    public Optional<Path> choosePictureToOpen() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(ShellText.CHOOSE_PICTURE_TO_OPEN));
        chooser.getExtensionFilters()
                .add(
                        new ExtensionFilter(
                                messages.text(ShellText.PICTURES_WITH_VIEW),
                                List.of("*.png", "*.svg", "*.pdf", "*.json")));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseTableFile(String proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(TableText.CHOOSE_FILE));
        chooser.setInitialFileName(proposed);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(messages.text(TableText.FILES), List.of("*.csv")));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private Optional<Path> folder(MessageKey title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(title));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }
}
