package org.tripole.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Shares as one named bar each, with a whisker over the range and the figure in words beside it.
 */
public final class ShareBar extends VBox {

    /** A bar for every line, in the order given. */
    public ShareBar(List<ShareLine> lines) {
        getStyleClass().add("share-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(lines.stream().map(ShareLine::spoken).collect(Collectors.joining(". ")));
        for (ShareLine line : lines) {
            getChildren().add(new VBox(words(line), new ShareTrack(line)));
        }
    }

    private static HBox words(ShareLine line) {
        Label name = new Label(line.name());
        name.getStyleClass().add("share-name");
        Label figure = new Label(line.figure());
        figure.getStyleClass().add("share-figure");
        figure.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(name, gap, figure);
    }
}
