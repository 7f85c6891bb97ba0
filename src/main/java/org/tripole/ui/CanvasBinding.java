package org.tripole.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.domain.Dataset;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.ui.canvas.Drawing;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.theme.Theme;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;

/**
 * Keeps the canvas in step with the state, and the state's layout in step with the canvas's shape.
 */
final class CanvasBinding {

    /** A window that is being dragged wider lays out once it rests. */
    private static final Duration REST = Duration.millis(120);

    private final GraphCanvas canvas;
    private final Store store;
    private final ObservableValue<Optional<Derived>> derived;
    private final ObservableValue<Theme> theme;
    private final Messages messages;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ChangeListener<Object> onDrawing = (property, before, now) -> draw();
    private final ChangeListener<AppState> onState = (property, before, now) -> mark(before, now);
    private final ChangeListener<Object> onShape = (property, before, now) -> rest.playFromStart();
    private Optional<Dataset> drawn = Optional.empty();

    CanvasBinding(GraphCanvas canvas, Core core, Messages messages) {
        this.canvas = canvas;
        this.store = core.store();
        this.derived = core.recompute().derivedProperty();
        this.theme = core.theme();
        this.messages = messages;
        rest.setOnFinished(event -> reshape());
    }

    void attach() {
        derived.addListener(onDrawing);
        theme.addListener(onDrawing);
        store.stateProperty().addListener(onState);
        canvas.widthProperty().addListener(onShape);
        canvas.heightProperty().addListener(onShape);
        canvas.textScaleProperty().addListener(onShape);
        show(store.state());
        draw();
        reshape();
    }

    void detach() {
        rest.stop();
        derived.removeListener(onDrawing);
        theme.removeListener(onDrawing);
        store.stateProperty().removeListener(onState);
        canvas.widthProperty().removeListener(onShape);
        canvas.heightProperty().removeListener(onShape);
        canvas.textScaleProperty().removeListener(onShape);
    }

    /** Asks for a layout in the canvas's shape, unless there is one. */
    void reshape() {
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            PlotShape shape =
                    NetworkView.plotShape(
                            canvas.getWidth(),
                            canvas.getHeight(),
                            Frame.textScaleWithin(
                                    canvas.getWidth(),
                                    canvas.getHeight(),
                                    canvas.textScaleProperty().get()));
            store.dispatch(new ViewingChange.Reshape(shape.rounded()));
        }
    }

    private void draw() {
        Optional<Dataset> before = drawn;
        drawn = derived.getValue().map(ready -> ready.state().dataset());
        canvas.drawingProperty().set(derived.getValue().map(this::drawing));
        if (!drawn.equals(before)) {
            canvas.showWhole();
        }
    }

    private Drawing drawing(Derived ready) {
        Look look = new Look(theme.getValue().palette(), BundledFont.load(), messages);
        return new NetworkDrawing(ready, look);
    }

    private void mark(AppState before, AppState now) {
        show(now);
        now.selection()
                .foundRef()
                .filter(found -> !found.equals(before.selection().found()))
                .ifPresent(canvas::reveal);
    }

    private void show(AppState state) {
        canvas.markedProperty()
                .set(new Emphasis(null, state.selected(), state.selection().found()));
        canvas.textScaleProperty().set(state.appearance().textScale());
    }
}
