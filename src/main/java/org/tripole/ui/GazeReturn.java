package org.tripole.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.saved.Gaze;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.view.Viewing;

/** Turns the camera to where a picture looked, as soon as the view that was brought back stands. */
final class GazeReturn implements Consumer<Gaze> {

    private final Core core;
    private final GraphCanvas canvas;

    GazeReturn(Core core, GraphCanvas canvas) {
        this.core = core;
        this.canvas = canvas;
    }

    @Override
    public void accept(Gaze gaze) {
        AppState wanted = core.store().state();
        if (isOf(wanted, core.recompute().derivedProperty().get())) {
            canvas.look(gaze::camera);
        } else {
            core.recompute().derivedProperty().addListener(once(wanted, gaze));
        }
    }

    /** Comes after all that the window itself does with the camera when something else is drawn. */
    private ChangeListener<Optional<Derived>> once(AppState wanted, Gaze gaze) {
        return new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends Optional<Derived>> derived,
                    Optional<Derived> before,
                    Optional<Derived> now) {
                derived.removeListener(this);
                if (isOf(wanted, now)) {
                    canvas.look(gaze::camera);
                }
            }
        };
    }

    private static boolean isOf(AppState wanted, Optional<Derived> ready) {
        return ready.map(Derived::state)
                .filter(state -> state.question().equals(wanted.question()))
                .filter(state -> isSame(state.viewing(), wanted.viewing()))
                .isPresent();
    }

    /** The shape may change meanwhile: a gaze is in shares of the world, so that it stays. */
    private static boolean isSame(Viewing ready, Viewing wanted) {
        return ready.withShape(wanted.shape()).equals(wanted);
    }
}
