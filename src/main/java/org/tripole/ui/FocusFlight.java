package org.tripole.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import org.tripole.app.Derived;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.view.Focus;
import org.tripole.view.Neighbourhood;

/** Flies the camera to what the network was narrowed to, and back when it is left. */
final class FocusFlight {

    private final GraphCanvas canvas;
    private final ReadOnlyObjectProperty<Optional<Derived>> derived;
    private final ChangeListener<Optional<Derived>> onDerived =
            (property, before, now) -> follow(focus(before), now);

    FocusFlight(GraphCanvas canvas, ReadOnlyObjectProperty<Optional<Derived>> derived) {
        this.canvas = canvas;
        this.derived = derived;
    }

    /** After the canvas has been given its drawing, so that it knows the places. */
    void attach() {
        derived.addListener(onDerived);
    }

    void detach() {
        derived.removeListener(onDerived);
    }

    private void follow(Focus before, Optional<Derived> now) {
        Focus focus = focus(now);
        if (focus.equals(before)) {
            return;
        }
        if (focus.isNone()) {
            canvas.fit();
        } else {
            now.ifPresent(ready -> canvas.fitTo(new Neighbourhood(ready.scene()).drawn()));
        }
    }

    private static Focus focus(Optional<Derived> derived) {
        return derived.map(ready -> ready.state().viewing().focus()).orElse(Focus.NONE);
    }
}
