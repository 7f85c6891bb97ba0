package org.tripole.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A button with a name that a person gave, which takes the room that is left on its line; ticked
 * while it stands for what is on.
 */
public final class NameButton extends Button {

    /** The button of {@code name}, which may hold any letters, underscores too. */
    public NameButton(String name, boolean isOn) {
        super(name);
        getStyleClass().add("flat");
        setMnemonicParsing(false);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        if (isOn) {
            setGraphic(new FontIcon(Feather.CHECK));
        }
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
