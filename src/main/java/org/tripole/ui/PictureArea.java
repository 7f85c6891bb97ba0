package org.tripole.ui;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.canvas.GraphCanvas;

/** The canvas with what floats above it: zoom buttons, the way back to all, words when empty. */
final class PictureArea extends StackPane {

    /** Between what floats and the edge of the canvas. */
    private static final double GAP_PX = 8;

    private final Store store;
    private final GraphCanvas canvas;
    private final Label empty = new Label();
    private final Button backToAll = new Button();
    private final ChangeListener<AppState> onState = (property, before, now) -> show(now);

    PictureArea(Store store, GraphCanvas canvas, Messages messages) {
        this.store = store;
        this.canvas = canvas;
        setId("picture-area");
        getStyleClass().add("picture-area");
        setMinSize(0, 0);
        empty.setId("picture-empty");
        empty.getStyleClass().add("picture-empty");
        empty.setText(messages.text(ShellText.NOTHING_OPEN));
        empty.setWrapText(true);
        backToAll.setId("back-to-all");
        backToAll.getStyleClass().addAll("floating", "small");
        backToAll.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        backToAll.setText(messages.text(ShellText.BACK_TO_ALL));
        setAlignment(backToAll, Pos.TOP_RIGHT);
        getChildren().addAll(canvas, empty, backToAll);
    }

    /** Adds the zoom buttons; {@code leaveFocus} goes back to all. */
    void layOut(List<ActionButton> zoom, Runnable leaveFocus) {
        VBox buttons = new VBox();
        buttons.getStyleClass().add("zoom-buttons");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        zoom.forEach(button -> button.getStyleClass().addAll("small"));
        buttons.getChildren().addAll(zoom);
        setAlignment(buttons, Pos.TOP_RIGHT);
        for (Node floating : List.of(buttons, backToAll)) {
            floating.translateYProperty()
                    .bind(canvas.plotProperty().map(plot -> Math.max(GAP_PX, plot.minY())));
        }
        getChildren().add(buttons);
        backToAll.setOnAction(click -> leaveFocus.run());
    }

    void attach() {
        store.stateProperty().addListener(onState);
        show(store.state());
    }

    void detach() {
        store.stateProperty().removeListener(onState);
    }

    @Override
    public void requestFocus() {
        canvas.requestFocus();
    }

    private void show(AppState state) {
        empty.setVisible(state.data().isNone());
        backToAll.setVisible(!state.viewing().focus().isNone());
    }
}
