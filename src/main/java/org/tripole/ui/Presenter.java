package org.tripole.ui;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Change;
import org.tripole.app.saved.Fitting;
import org.tripole.app.saved.Gaze;
import org.tripole.app.saved.SavedView;
import org.tripole.ui.canvas.GraphCanvas;
import org.tripole.ui.panel.views.SavedViewsModel;
import org.tripole.ui.present.Remote;
import org.tripole.ui.present.Slides;

/**
 * Fills the screen with the saved views, or with the present one when none is saved, and puts
 * everything back in the end. It leaves no step and nothing in the settings.
 */
final class Presenter {

    /** Of text on a projector of 1080 lines: 18 pixels. */
    private static final double TEXT_SCALE = 1.4;

    private static final double LINES = 1080;

    private final Core core;
    private final Room room;
    private final SavedViewsModel views;
    private final ChangeListener<Boolean> onFull = (property, before, now) -> onFull(now);
    private @Nullable Presentation now;

    Presenter(Core core, Room room, SavedViewsModel views) {
        this.core = core;
        this.room = room;
        this.views = views;
    }

    /** What is cleared for a presentation. */
    record Room(
            GraphCanvas canvas,
            CanvasBinding binding,
            Centre centre,
            Shell shell,
            StageFrame frame) {}

    private record Presentation(Before before, Slides slides, Remote remote) {}

    /** What comes back. */
    private record Before(
            AppState state, Gaze gaze, CentreView view, boolean isFull, @Nullable Node focus) {}

    /** Starts at the first saved view. */
    void start() {
        startAt(0);
    }

    /** Starts at the saved view that is shown, else at the first. */
    void startHere() {
        startAt(views.placeShown().orElse(0));
    }

    /** Ends the presentation, if there is one. */
    void end() {
        Presentation ended = now;
        if (ended == null) {
            return;
        }
        now = null;
        ended.remote().detach();
        room.frame().fullProperty().removeListener(onFull);
        room.shell().curtain().close(ended.slides());
        bringBack(ended.before());
    }

    private void startAt(int first) {
        if (now != null || core.recompute().derivedProperty().get().isEmpty()) {
            return;
        }
        Slides slides = new Slides(views.all(), this::show);
        Remote remote = new Remote(room.shell().root(), slides, this::end);
        now = new Presentation(before(), slides, remote);
        clear();
        remote.attach();
        room.shell().curtain().open(slides);
        slides.startAt(first);
    }

    private Before before() {
        double aspect = core.store().state().viewing().aspect();
        return new Before(
                core.store().state(),
                Gaze.of(room.canvas().cameraProperty().get(), aspect),
                room.centre().viewProperty().get(),
                room.frame().fullProperty().get(),
                room.frame().scene().getFocusOwner());
    }

    private void clear() {
        core.walker().end();
        room.centre().viewProperty().set(CentreView.NETWORK);
        room.shell().presentingProperty().set(true);
        room.binding().enlargeTo(textScale(room.frame().screenHeight()));
        room.frame().setFull(true);
        room.frame().fullProperty().addListener(onFull);
    }

    /** A screen of more lines is as far away, so that its text has more pixels. */
    static double textScale(double screenHeight) {
        double wanted = TEXT_SCALE * Math.max(1, screenHeight / LINES);
        return Math.min(Appearance.MAX_TEXT_SCALE, wanted);
    }

    private void bringBack(Before before) {
        AppState state = before.state();
        if (core.store().state().dataset() == state.dataset()) {
            show(new Change.Restore(state.question(), state.viewing(), state.selection()));
            look(before.gaze());
        }
        room.binding().enlargeTo(Appearance.MIN_TEXT_SCALE);
        room.shell().presentingProperty().set(false);
        room.frame().setFull(before.isFull());
        room.centre().viewProperty().set(before.view());
        focus(before.focus());
    }

    private void focus(@Nullable Node earlier) {
        if (earlier != null && earlier.getScene() != null && earlier.isVisible()) {
            earlier.requestFocus();
        } else {
            room.centre().requestFocus();
        }
    }

    private void show(Slides.Slide slide) {
        SavedView saved =
                Fitting.fit(slide.view().picture(), core.store().state().dataset()).view();
        show(new Change.Restore(saved.question(), saved.viewing(), saved.selection()));
        look(saved.plate().gaze());
        room.shell().curtain().say(slide);
    }

    private void show(Change.Restore view) {
        core.store().dispatch(new Change.Present(view));
    }

    private void look(Gaze gaze) {
        new GazeReturn(core, room.canvas()).accept(gaze);
    }

    /** Esc also leaves the full screen by itself; its key is still to come. */
    private void onFull(boolean isFull) {
        if (!isFull) {
            FxRunner.onWindow(this::end);
        }
    }
}
