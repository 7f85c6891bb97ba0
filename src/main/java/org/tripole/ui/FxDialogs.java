package org.tripole.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;

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
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text(ShellText.CHOOSE_FOLDER));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
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
    public Optional<Path> choosePictureFile(String proposed) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(ShellText.CHOOSE_PICTURE));
        chooser.setInitialFileName(proposed);
        chooser.getExtensionFilters()
                .addAll(
                        filter(ShellText.PNG_FILES, "*.png"),
                        filter(ShellText.SVG_FILES, "*.svg"),
                        filter(ShellText.PDF_FILES, "*.pdf"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private ExtensionFilter filter(ShellText name, String pattern) {
        return new ExtensionFilter(messages.text(name), pattern);
    }
}
