package org.tripole.ui.panel.inspector;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Words;

/** Makes the nodes of a web address: to read, to copy, and to open on an explicit click. */
final class AddressNodes {

    private final Browser browser;
    private final Consumer<String> clipboard;
    private final Words words;

    AddressNodes(Browser browser, Consumer<String> clipboard, Words words) {
        this.browser = browser;
        this.clipboard = clipboard;
        this.words = words;
    }

    Node of(Block.Address of) {
        Label address = new Label(of.url());
        address.setWrapText(true);
        address.setMinHeight(Region.USE_PREF_SIZE);
        address.getStyleClass().add("address");
        VBox box = new VBox(address, buttons(of));
        box.getStyleClass().add("address-box");
        return box;
    }

    private Node buttons(Block.Address of) {
        FlowPane buttons = new FlowPane(open(of), copy(of));
        buttons.getStyleClass().add("address-buttons");
        return buttons;
    }

    private Button open(Block.Address of) {
        Button open = button("open-address-" + of.source(), InspectorText.OPEN_IN_BROWSER);
        open.setOnAction(click -> browser.open(of.url()));
        return open;
    }

    private Button copy(Block.Address of) {
        Button copy = button("copy-address-" + of.source(), InspectorText.COPY_ADDRESS);
        copy.setOnAction(
                click -> {
                    clipboard.accept(of.url());
                    copy.setText(words.text(InspectorText.ADDRESS_COPIED));
                });
        return copy;
    }

    private Button button(String id, InspectorText text) {
        Button button = new Button(words.text(text));
        button.setId(id);
        button.setAccessibleText(words.text(text));
        button.getStyleClass().add("small");
        return button;
    }
}
