package org.tripole.ui.panel.time;

import java.time.LocalDate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tripole.app.Gesture;

/**
 * Goes from one day with acts to the next, at every tick of a clock that is not its own. Begins
 * only when asked, ends by itself on the record's last day, and gives way when somebody else moves
 * the day. All steps of a run are one step of the history.
 */
final class Playback {

    private final TimePanelModel model;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Speed> speed = new ReadOnlyObjectWrapper<>(Speed.NORMAL);
    private Gesture run = new Gesture();
    private LocalDate shown = LocalDate.EPOCH;

    Playback(TimePanelModel model) {
        this.model = model;
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Speed> speedProperty() {
        return speed.getReadOnlyProperty();
    }

    /** Plays or pauses; played from the last day, it starts over on the first. */
    void toggle() {
        if (playing.get()) {
            pause();
        } else {
            play();
        }
    }

    /** Stays on the day that is shown. */
    void pause() {
        playing.set(false);
    }

    void nextSpeed() {
        speed.set(speed.get().next());
    }

    /** Takes the next step, unless the picture of the last one is still to come. */
    void tick() {
        if (!playing.get()) {
            return;
        }
        if (!now().equals(shown)) {
            pause(); // somebody else moved the day
        } else if (model.isCaughtUp()) {
            step(Stride.LATER);
            playing.set(now().isBefore(model.end()));
        }
    }

    private void play() {
        if (model.trackProperty().get().isEmpty()) {
            return;
        }
        run = new Gesture();
        shown = now();
        if (!shown.isBefore(model.end())) {
            step(Stride.FIRST);
        }
        playing.set(true);
    }

    private void step(Stride stride) {
        model.move(Hand.DAY, stride, run);
        shown = now();
    }

    private LocalDate now() {
        return model.day(Hand.DAY).orElseThrow(AssertionError::new);
    }
}
