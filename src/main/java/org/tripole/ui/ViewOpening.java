package org.tripole.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.saved.Basis;
import org.tripole.app.saved.Fitting;
import org.tripole.app.saved.NamedView;
import org.tripole.app.saved.Plate;
import org.tripole.app.saved.ReopenWords;
import org.tripole.app.saved.Reopened;
import org.tripole.app.saved.SavedPicture;
import org.tripole.app.saved.WhatChanged;
import org.tripole.session.ViewFound;
import org.tripole.session.ViewSource;
import org.tripole.text.Messages;
import org.tripole.text.ReopenText;
import org.tripole.text.SavedViewText;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/**
 * Brings the view of a picture back, or a saved one: read behind the window, one step that undo
 * takes back. A picture that cannot give its view changes nothing.
 */
final class ViewOpening {

    private final Core core;
    private final JobRunner runner;
    private final Bars bars;
    private final Outcome outcome;
    private JobRunner.Handle reading = () -> {};

    ViewOpening(Core core, JobRunner runner, Bars bars, Outcome outcome) {
        this.core = core;
        this.runner = runner;
        this.bars = bars;
        this.outcome = outcome;
    }

    /** Who hears of the view that is back, and who hears of faults of the program. */
    record Outcome(Consumer<Back> onBack, Consumer<RuntimeException> onFailure) {}

    /** A view that is back: on which plate it was, and the states before and after. */
    record Back(Plate plate, AppState before, AppState after) {}

    /**
     * A view that is wanted back.
     *
     * @param change makes it a step
     * @param back says that it is back
     * @param isFromPicture whether it is said even when nothing has changed since
     */
    private record Wanted(
            String name,
            Supplier<ViewFound> find,
            Function<Reopened, Change> change,
            String back,
            boolean isFromPicture) {}

    private sealed interface Answer {
        record Ready(Reopened reopened, String words) implements Answer {}

        record Refused(String words) implements Answer {}
    }

    /** Brings back the view that the file carries, or says why it cannot. */
    void open(Path file) {
        String name = String.valueOf(file.getFileName());
        open(
                new Wanted(
                        name,
                        () -> ViewSource.read(file),
                        Reopened::change,
                        text(ReopenText.REOPENED, name),
                        true));
    }

    /** Brings back a saved view. */
    void open(NamedView view) {
        open(
                new Wanted(
                        view.name(),
                        () -> new ViewFound.Read(view.picture()),
                        Reopened::opening,
                        bars.messages().text(SavedViewText.OPENED, view.name()),
                        false));
    }

    private void open(Wanted wanted) {
        reading.cancel();
        AppState now = core.store().state();
        if (now.data().isNone()) {
            bars.trouble(text(ReopenText.NO_DATA_OPEN));
            return;
        }
        reading =
                runner.start(
                        progress -> answer(wanted, now, progress),
                        new JobRunner.Answers<>(
                                answer -> finish(wanted, now, answer),
                                this::fail,
                                bars.job()::advance));
        bars.job().show(text(ReopenText.READING_PICTURE, wanted.name()), reading, () -> {});
    }

    /** Reads, and derives already what the window will ask for next. */
    private Answer answer(Wanted wanted, AppState now, Progress progress) {
        ViewFound found = wanted.find().get();
        if (found instanceof ViewFound.Read read) {
            return ready(wanted, read.picture(), now, progress);
        }
        if (found instanceof ViewFound.Refused refused) {
            String why = refused.text(bars.messages());
            return new Answer.Refused(why + " " + text(ReopenText.NOTHING_LOST));
        }
        throw new AssertionError(found);
    }

    private Answer ready(Wanted wanted, SavedPicture picture, AppState now, Progress progress) {
        Reopened reopened = Fitting.fit(picture, now.dataset());
        Derived derived = core.pipeline().derive(reopened.change().applyTo(now), progress);
        WhatChanged what = WhatChanged.between(picture.basis(), Basis.of(derived));
        if (!wanted.isFromPicture() && what.isNothing() && reopened.leftOut().isEmpty()) {
            return new Answer.Ready(reopened, "");
        }
        List<String> words = new ArrayList<>();
        words.add(wanted.back());
        words.addAll(new ReopenWords(bars.messages()).sentences(what, reopened, now.dataset()));
        return new Answer.Ready(reopened, String.join(" ", words));
    }

    private void finish(Wanted wanted, AppState then, Answer answer) {
        bars.job().hide();
        if (then.dataset() != core.store().state().dataset()) {
            open(wanted); // other data were opened meanwhile
        } else if (answer instanceof Answer.Refused refused) {
            bars.trouble(refused.words());
        } else if (answer instanceof Answer.Ready ready) {
            AppState before = core.store().state();
            core.store().dispatch(wanted.change().apply(ready.reopened()));
            Plate plate = ready.reopened().view().plate();
            outcome.onBack().accept(new Back(plate, before, core.store().state()));
            if (!ready.words().isEmpty()) {
                bars.done(ready.words());
            }
        }
    }

    private void fail(RuntimeException failure) {
        bars.job().hide();
        outcome.onFailure().accept(failure);
    }

    private String text(ReopenText key, Object... arguments) {
        Messages messages = bars.messages();
        return messages.text(key, arguments);
    }
}
