package org.tripole.ui.journey;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** The export dialog in the hands of the person of a journey. */
record ExportDialog(Journey journey) {

    void open() {
        journey.press(KeyCode.CONTROL, KeyCode.E);
        journey.until("the dialog", () -> journey.isShown("#export-write"));
    }

    void close() {
        journey.press(KeyCode.ESCAPE);
        journey.until("the end of the dialog", () -> journey.isAbsent("#export"));
    }

    /** Writes into {@code file}, whose name is typed. */
    void write(Path file) {
        journey.window().chooseFolder(file.getParent());
        fire("#export-folder");
        type("#export-file-name", String.valueOf(file.getFileName()));
        fire("#export-write");
        journey.until("the file", () -> isSaid("Written: " + file));
    }

    void openTab(int index) {
        TabPane tabs = journey.node("#export-tabs", TabPane.class);
        journey.robot().interact(() -> tabs.getSelectionModel().select(index));
    }

    <T> void choose(String selector, T value) {
        ComboBox<T> box = list(selector);
        journey.robot().interact(() -> box.setValue(value));
    }

    <T> T chosen(String selector) {
        ComboBox<T> box = list(selector);
        return box.getValue();
    }

    void type(String selector, String words) {
        TextInputControl field = journey.node(selector, TextInputControl.class);
        journey.robot().interact(() -> field.setText(words));
    }

    String typed(String selector) {
        return journey.node(selector, TextInputControl.class).getText();
    }

    void tick(String selector) {
        journey.robot().interact(journey.node(selector, CheckBox.class)::fire);
    }

    boolean isTicked(String selector) {
        return journey.node(selector, CheckBox.class).isSelected();
    }

    void fire(String selector) {
        journey.robot().interact(journey.robot().lookup(selector).queryButton()::fire);
    }

    boolean isSaid(String words) {
        return journey.isShown("#notice-text") && journey.text("#notice-text").startsWith(words);
    }

    void drop(Path file) {
        journey.robot().interact(() -> Drop.on(journey.root().getScene(), file));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> list(String selector) {
        return (ComboBox<T>) journey.node(selector, Node.class);
    }
}
