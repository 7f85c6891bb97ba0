package org.tripole.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.NameRule;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.SavedView;
import org.tripole.app.saved.Sheet;
import org.tripole.text.Messages;
import org.tripole.text.SavedViewText;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.views.FreeName;
import org.tripole.ui.panel.views.ViewHands;
import org.tripole.view.Caption;

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
        return new NamedView(name(ready), new SavedPicture(view, Basis.of(ready)));
    }

    /** The title of the picture; with its day, when that is not the last one of the record. */
    private String name(Derived ready) {
        String title = new Caption(ready.scene(), messages).title().strip();
        LocalDate day = ready.state().asOf();
        if (day.equals(ready.state().dataset().facts().asOf())) {
            return FreeName.within(title, NameRule.MOST_LETTERS);
        }
        String date = new Words(messages).date(day);
        int used = NameRule.letters(messages.text(SavedViewText.NAME_AT, "", date));
        String start = FreeName.within(title, NameRule.MOST_LETTERS - used);
        return messages.text(SavedViewText.NAME_AT, start, date);
    }
}
