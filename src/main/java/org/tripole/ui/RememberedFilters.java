package org.tripole.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.tripole.app.saved.NamedFilters;
import org.tripole.disk.WriteFailure;
import org.tripole.session.NamedFiltersFile;
import org.tripole.session.NamedFiltersFound;
import org.tripole.session.NamedFiltersFound.Unreadable;
import org.tripole.text.SavedFilterText;
import org.tripole.ui.panel.filter.FilterShelf;
import org.tripole.work.JobRunner;

/**
 * The saved filters while the window is open; every change is written at once, behind the window. A
 * file that could not be read is left alone until the person says that it may be replaced.
 */
final class RememberedFilters implements FilterShelf {

    private final @Nullable NamedFiltersFile file;
    private final JobRunner runner;
    private final Bars bars;
    private final ReadOnlyObjectWrapper<NamedFilters> filters;
    private @Nullable Unreadable leftAlone;

    /**
     * Reads the saved filters.
     *
     * @param file null when nothing is to be remembered
     * @param runner a runner of one job at a time, so that the last write is the latest
     */
    RememberedFilters(@Nullable NamedFiltersFile file, JobRunner runner, Bars bars) {
        this.file = file;
        this.runner = runner;
        this.bars = bars;
        NamedFiltersFound found = file == null ? new NamedFiltersFound.Absent() : file.read();
        this.leftAlone = found instanceof Unreadable unreadable ? unreadable : null;
        this.filters = new ReadOnlyObjectWrapper<>(found.orNone());
    }

    @Override
    public ObservableValue<NamedFilters> filters() {
        return filters.getReadOnlyProperty();
    }

    @Override
    public void keep(NamedFilters next) {
        filters.set(next);
        Unreadable unreadable = leftAlone;
        if (unreadable == null) {
            write(next);
        } else {
            bars.notices().say(offering(text(SavedFilterText.FILE_LEFT, unreadable.file())));
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

    /** What is to be said when the window opens, if the file could not be read. */
    Optional<Notice> trouble() {
        return Optional.ofNullable(leftAlone)
                .map(
                        unreadable ->
                                offering(
                                        text(
                                                SavedFilterText.FILE_UNREADABLE,
                                                unreadable.file(),
                                                unreadable.why(bars.messages()))));
    }

    private Notice offering(String sentence) {
        return new Notice(
                Notice.Tone.TROUBLE,
                sentence,
                new Notice.Offer(text(SavedFilterText.FILE_REPLACE), this::replace));
    }

    private void replace() {
        leftAlone = null;
        write(filters.get());
    }

    private void write(NamedFilters written) {
        NamedFiltersFile target = file;
        if (target != null) {
            runner.start(
                    progress -> complaint(target, written),
                    JobRunner.Answers.of(this::complain, failure -> complain(failure.toString())));
        }
    }

    private void complain(String complaint) {
        if (!complaint.isEmpty()) {
            bars.trouble(text(SavedFilterText.FILE_NOT_WRITTEN, complaint));
        }
    }

    private static String complaint(NamedFiltersFile file, NamedFilters filters) {
        try {
            file.write(filters);
            return "";
        } catch (WriteFailure failure) {
            return String.valueOf(failure.getMessage());
        }
    }

    private String text(SavedFilterText key, Object... arguments) {
        return bars.messages().text(key, arguments);
    }
}
