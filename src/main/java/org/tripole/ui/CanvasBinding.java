package org.tripole.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Derived;
import org.tripole.app.Store;
import org.tripole.app.ViewingChange;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.theme.Theme;
import org.tripole.view.Camera;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.LayoutKind;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
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
    private final PlaceMotion motion = new PlaceMotion(this::show);
    private Optional<Derived> drawn = Optional.empty();
    private boolean isStill;
    private double leastText = Appearance.MIN_TEXT_SCALE;

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
        motion.drop();
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

    /** Draws what was derived; a network that stood elsewhere wanders there. */
    private void draw() {
        Optional<Derived> before = drawn;
        drawn = derived.getValue();
        if (drawn.isEmpty()) {
            motion.drop();
            canvas.drawingProperty().set(Optional.empty());
        } else if (before.isPresent() && mayWander(before.get(), drawn.get())) {
            wander(before.get(), drawn.get());
        } else {
            motion.drop();
            show(drawn.get().scene());
            if (before.map(ready -> ready.state().dataset()).orElse(null)
                    != drawn.get().state().dataset()) {
                canvas.showWhole();
            }
        }
    }

    /**
     * Only within a record and a window's shape; and not while the day is drawn along, as then the
     * names would never come to rest.
     */
    private boolean mayWander(Derived before, Derived now) {
        boolean isSameWorld =
                before.state().dataset() == now.state().dataset()
                        && before.state().viewing().shape().equals(now.state().viewing().shape());
        boolean isOtherDay = !before.state().asOf().equals(now.state().asOf());
        return isSameWorld
                && !isStill
                && !before.positions().equals(now.positions())
                && !(isOtherDay && motion.isUnderWay());
    }

    private void wander(Derived before, Derived now) {
        PlaceMotion.Seen from = seen(before.scene(), canvas.frame());
        if (!layoutOf(before).equals(layoutOf(now))) {
            canvas.showWhole();
        }
        Camera camera =
                layoutOf(before).equals(layoutOf(now))
                        ? canvas.cameraProperty().get()
                        : Camera.whole(now.scene().aspect());
        motion.start(from, seen(now.scene(), canvas.frame().withCamera(camera)));
    }

    private static LayoutKind layoutOf(Derived ready) {
        return ready.state().viewing().placing().layout();
    }

    private PlaceMotion.Seen seen(NetworkScene scene, Frame frame) {
        NetworkScene nameless = scene.moving(scene.positions());
        return new PlaceMotion.Seen(scene, new NetworkView(nameless, frame, look()).transform());
    }

    private void show(NetworkScene scene) {
        canvas.drawingProperty().set(Optional.of(new NetworkDrawing(scene, look())));
    }

    private Look look() {
        return new Look(theme.getValue().palette(), BundledFont.load(), messages);
    }

    /** Whether the system asks programs not to move things. */
    void keepStill(boolean next) {
        isStill = next;
        if (next) {
            motion.finish();
        }
    }

    /** Draws text at least that large, however small the window's is. */
    void enlargeTo(double textScale) {
        leastText = textScale;
        show(store.state());
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
        canvas.textScaleProperty().set(Math.max(leastText, state.appearance().textScale()));
    }
}
