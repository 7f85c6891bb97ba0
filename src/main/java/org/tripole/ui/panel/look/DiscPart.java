package org.tripole.ui.panel.look;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tripole.text.LookText;
import org.tripole.ui.kit.Dropdown;
import org.tripole.ui.kit.EmptyHint;
import org.tripole.view.ColourBy;
import org.tripole.view.Encoding;
import org.tripole.view.SizeBy;

/** What size and colour of a state's disc say. */
final class DiscPart {

    private final LookWords words;
    private final VBox root = new VBox();
    private final Dropdown<SizeBy> sizes;
    private final EmptyHint sizeMeans = new EmptyHint("");
    private final Dropdown<ColourBy> colours;
    private final EmptyHint colourMeans = new EmptyHint("");

    DiscPart(LookPanelModel model, LookWords words, Region groups) {
        this.words = words;
        sizes =
                new Dropdown<>(
                        "look-size",
                        words.text(LookText.SIZE),
                        LookWords.texts(SizeBy.values(), words::name),
                        model::sizeBy);
        colours =
                new Dropdown<>(
                        "look-colour",
                        words.text(LookText.COLOUR),
                        LookWords.texts(ColourBy.values(), words::name),
                        model::colourBy);
        VBox size = LookPanel.named(words.text(LookText.SIZE), sizes);
        size.getChildren().add(sizeMeans);
        VBox colour = LookPanel.named(words.text(LookText.COLOUR), colours);
        colour.getChildren().addAll(colourMeans, groups);
        root.getStyleClass().add("section-body");
        root.getChildren().addAll(size, colour);
    }

    Region region() {
        return root;
    }

    void show(Encoding encoding) {
        sizes.show(encoding.size());
        sizeMeans.setText(words.meaning(encoding.size()));
        colours.show(encoding.colour());
        colourMeans.setText(words.meaning(encoding.colour()));
    }
}
