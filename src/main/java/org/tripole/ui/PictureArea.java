package org.tripole.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.tripole.app.AppState;
import org.tripole.app.Store;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.ui.canvas.GraphCanvas;

/** The canvas with what floats above it: tools, the focus, where a walk is, words when empty. */
final class PictureArea extends StackPane {

    /** Between what floats and the edge of the canvas. */
    private static final double GAP_PX = 8;

    private final Store store;
    private final GraphCanvas canvas;
    private final Label empty = new Label();
    private final FocusBar focusBar;
    private final ToolButtons tools;
    private final StackPane above = new StackPane();
    private final ChangeListener<AppState> onState = (property, before, now) -> show(now);

    PictureArea(Store store, GraphCanvas canvas, Floating floating, Messages messages) {
        this.store = store;
        this.canvas = canvas;
        this.focusBar = floating.focus();
        this.tools = floating.tools();
        setId("picture-area");
        getStyleClass().add("picture-area");
        setMinSize(0, 0);
        empty.setId("picture-empty");
        empty.getStyleClass().add("picture-empty");
        empty.setText(messages.text(ShellText.NOTHING_OPEN));
        empty.setWrapText(true);
        setAlignment(floating.status(), Pos.BOTTOM_CENTER);
        above.setPickOnBounds(false);
        above.setMinSize(0, 0);
        above.getChildren().addAll(floating.status(), focusBar, tools);
        getChildren().addAll(canvas, empty, above);
        setAlignment(tools, Pos.TOP_RIGHT);
        tools.translateYProperty()
                .bind(canvas.plotProperty().map(plot -> Math.max(GAP_PX, plot.minY())));
        setAlignment(focusBar, Pos.BOTTOM_CENTER); // where neither a pole nor the legend stands
        focusBar.translateYProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> canvas.plotProperty().get().maxY() - getHeight(),
                                canvas.plotProperty(),
                                heightProperty()));
    }

    /** What floats above the canvas. */
    record Floating(FocusBar focus, ToolButtons tools, Region status) {}

    /** Shows or hides what floats above the canvas. */
    void setBare(boolean isBare) {
        above.setVisible(!isBare);
    }

    void attach() {
        store.stateProperty().addListener(onState);
        tools.attach();
        show(store.state());
    }

    void detach() {
        tools.detach();
        store.stateProperty().removeListener(onState);
    }

    @Override
    public void requestFocus() {
        canvas.requestFocus();
    }

    private void show(AppState state) {
        empty.setVisible(state.data().isNone());
        focusBar.show(state);
    }
}
