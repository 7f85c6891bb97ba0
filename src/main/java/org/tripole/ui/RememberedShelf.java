package org.tripole.ui;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tripole.app.saved.NamedFilters;
import org.tripole.app.saved.NamedViews;
import org.tripole.disk.WriteFailure;
import org.tripole.session.KeptFile;
import org.tripole.session.KeptFound;
import org.tripole.session.KeptFound.Unreadable;
import org.tripole.session.SettingsFile;
import org.tripole.text.KeptText;
import org.tripole.ui.panel.Shelf;
import org.tripole.work.JobRunner;

/**
 * What is saved under names while the window is open: read and, at every change, written behind the
 * window. A file that could not be read is left alone until the person says that it may be
 * replaced.
 */
final class RememberedShelf<T> implements Shelf<T> {

    private final @Nullable KeptFile<T> file;
    private final KeptText noun;
    private final JobRunner runner;
    private final Bars bars;
    private final ReadOnlyObjectWrapper<T> kept;
    private @Nullable Unreadable<T> leftAlone;
    private boolean isRead;

    private RememberedShelf(
            @Nullable KeptFile<T> file, Start<T> start, JobRunner runner, Bars bars) {
        this.file = file;
        this.noun = start.noun();
        this.runner = runner;
        this.bars = bars;
        this.kept = new ReadOnlyObjectWrapper<>(start.none());
        if (file == null) {
            isRead = true;
        } else {
            runner.start(
                    progress -> file.read(),
                    JobRunner.Answers.of(this::take, failure -> complain(failure.toString())));
        }
    }

    /** What there is at first, and what it is called. */
    private record Start<T>(T none, KeptText noun) {}

    /**
     * Reads the saved filters, behind the window.
     *
     * @param settings null when nothing is to be remembered
     * @param runner a runner of one job at a time, so that the last write is the latest
     */
    static RememberedShelf<NamedFilters> ofFilters(
            @Nullable SettingsFile settings, JobRunner runner, Bars bars) {
        return new RememberedShelf<>(
                settings == null ? null : KeptFile.filtersBeside(settings),
                new Start<>(NamedFilters.NONE, KeptText.FILTERS),
                runner,
                bars);
    }

    /** Reads the saved views, likewise. */
    static RememberedShelf<NamedViews> ofViews(
            @Nullable SettingsFile settings, JobRunner runner, Bars bars) {
        return new RememberedShelf<>(
                settings == null ? null : KeptFile.viewsBeside(settings),
                new Start<>(NamedViews.NONE, KeptText.VIEWS),
                runner,
                bars);
    }

    @Override
    public ObservableValue<T> kept() {
        return kept.getReadOnlyProperty();
    }

    @Override
    public void keep(T next) {
        if (!isRead) { // what is there would be lost
            bars.trouble(text(KeptText.READING, noun()));
            return;
        }
        kept.set(next);
        Unreadable<T> unreadable = leftAlone;
        if (unreadable == null) {
            write(next);
        } else {
            bars.notices().say(offering(text(KeptText.LEFT, noun(), unreadable.file())));
        }
    }

    @Override
    public void tell(String sentence) {
        bars.done(sentence);
    }

    @Override
    public void tell(String sentence, String offer, Runnable back) {
        if (leftAlone == null) {
            Notice.Offer taken = new Notice.Offer(offer, back);
            bars.notices().say(new Notice(Notice.Tone.DONE, sentence, taken));
        }
    }

    private void take(KeptFound<T> found) {
        isRead = true;
        if (found instanceof KeptFound.Read<T> read) {
            kept.set(read.kept());
        } else if (found instanceof Unreadable<T> unreadable) {
            leftAlone = unreadable;
            String why = unreadable.why(bars.messages());
            bars.notices().say(offering(text(KeptText.UNREADABLE, noun(), unreadable.file(), why)));
        }
    }

    private Notice offering(String sentence) {
        return new Notice(
                Notice.Tone.TROUBLE,
                sentence,
                new Notice.Offer(text(KeptText.REPLACE), this::replace));
    }

    private void replace() {
        leftAlone = null;
        write(kept.get());
    }

    private void write(T written) {
        KeptFile<T> target = file;
        if (target != null) {
            runner.start(
                    progress -> complaint(target, written),
                    JobRunner.Answers.of(this::complain, failure -> complain(failure.toString())));
        }
    }

    private void complain(String complaint) {
        if (!complaint.isEmpty()) {
            bars.trouble(text(KeptText.NOT_WRITTEN, noun(), complaint));
        }
    }

    private static <T> String complaint(KeptFile<T> file, T kept) {
        try {
            file.write(kept);
            return "";
        } catch (WriteFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private String noun() {
        return text(noun);
    }

    private String text(KeptText key, Object... arguments) {
        return bars.messages().text(key, arguments);
    }
}
