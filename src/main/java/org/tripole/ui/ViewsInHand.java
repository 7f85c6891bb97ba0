package org.tripole.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.app.saved.Sheet;
import org.tripole.text.Messages;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.panel.views.ViewHands;

/** The view in the window, to be saved under its title, and how a saved one comes back. */
final class ViewsInHand implements ViewHands {

    private final Core core;
    private final Seen seen;
    private final Messages messages;
    private final Consumer<NamedView> open;

    /** What the window shows; {@code open} brings a saved view back. */
    ViewsInHand(Core core, Seen seen, Messages messages, Consumer<NamedView> open) {
        this.core = core;
        this.seen = seen;
        this.messages = messages;
        this.open = open;
    }

    /** Where the window looks, and on which plate. */
    record Seen(GraphCanvas canvas, PlateInHand plate) {}

    @Override
    public Optional<NamedView> present() {
        return core.recompute().derivedProperty().get().map(this::view);
    }

    @Override
    public void open(NamedView view) {
        open.accept(view);
    }

    /** What is selected follows from nothing, so that it may be newer than the rest. */
    private NamedView view(Derived ready) {
        AppState state = ready.state().withSelection(core.store().state().selection());
        Plate plate = seen.plate().plateFor(state).orElseGet(() -> Plate.on(Sheet.SLIDE));
        Gaze gaze = Gaze.of(seen.canvas().cameraProperty().get(), ready.state().viewing().aspect());
        SavedView view = SavedView.of(state, plate.withGaze(gaze));
        return new NamedView(
                new ViewNames(messages).of(ready), new SavedPicture(view, Basis.of(ready)));
    }
}
