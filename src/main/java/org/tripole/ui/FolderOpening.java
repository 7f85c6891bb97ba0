package org.tripole.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Derived;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.app.Refused;
import org.tripole.app.Store;
import org.tripole.data.DataFolder;
import org.tripole.data.LoadReport;
import org.tripole.data.Problem;
import org.tripole.data.Severity;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.text.ShellText;
import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkView;
import org.tripole.view.Palettes;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/** Opens a data folder behind the window: with progress, with a way to stop, and safely. */
final class FolderOpening {

    private final Store store;
    private final Pipeline pipeline;
    private final JobRunner runner;
    private final Bars bars;
    private final Consumer<RuntimeException> onFailure;
    private JobRunner.Handle reading = () -> {};

    FolderOpening(Core core, JobRunner runner, Bars bars, Consumer<RuntimeException> onFailure) {
        this.store = core.store();
        this.pipeline = core.pipeline();
        this.runner = runner;
        this.bars = bars;
        this.onFailure = onFailure;
    }

    /** Reads the folder and opens it; one that holds no record leaves what is open. */
    void open(Path folder) {
        open(folder, () -> {});
    }

    /** The same; once it is open, {@code then} is done. */
    void open(Path folder, Runnable then) {
        reading.cancel();
        Path full = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(full)) {
            bars.trouble(bars.messages().text(ShellText.NO_FOLDER, full));
            return;
        }
        AppState now = store.state();
        reading =
                runner.start(
                        progress -> read(full, now, progress),
                        new JobRunner.Answers<>(
                                report -> finish(full, report, then),
                                this::fail,
                                bars.job()::advance));
        bars.job()
                .show(
                        bars.messages().text(ShellText.READING, nameOf(full)),
                        reading,
                        () -> bars.done(bars.messages().text(ShellText.CANCELLED)));
    }

    /**
     * Reads, and derives already what the window will ask for next, so that the picture follows at
     * once.
     */
    private LoadReport read(Path folder, AppState now, Progress progress) {
        LoadReport report = new DataFolder(folder).read(progress);
        report.dataset()
                .map(dataset -> new OpenData(folder, dataset, report.problems()))
                .filter(data -> !data.isNone())
                .map(data -> new Change.Open(data).applyTo(now))
                .map(opened -> pipeline.derive(opened, new Unreported(progress)))
                .filter(derived -> now.data().isNone())
                .ifPresent(this::composeOnce);
        return report;
    }

    /** Loads here, beside the window's thread, the classes and fonts of the first picture. */
    private void composeOnce(Derived derived) {
        Camera camera = Camera.whole(derived.positions().aspect());
        Look look = new Look(Palettes.light(), BundledFont.load(), bars.messages());
        new NetworkView(derived.scene(), new Frame(900, 650, camera, 1), look).picture();
    }

    /** Can be cancelled like {@code whole}, but its advance does not count in it. */
    private record Unreported(Progress whole) implements Progress {

        @Override
        public void report(double done) {
            // the bar shows how far the reading is, which takes most of the time
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }

    private void finish(Path folder, LoadReport report, Runnable then) {
        bars.job().hide();
        bars.notices().clear();
        report.dataset()
                .ifPresentOrElse(
                        dataset -> {
                            accept(new OpenData(folder, dataset, report.problems()));
                            then.run();
                        },
                        () -> refuse(new Refused(folder, report.problems())));
    }

    private void accept(OpenData data) {
        store.dispatch(new Change.Open(data));
        long problems = data.problems().stream().filter(FolderOpening::matters).count();
        if (problems > 0) {
            bars.offerProblems(
                    Notice.Tone.TROUBLE,
                    bars.messages()
                            .text(ShellText.OPENED_WITH_PROBLEMS, nameOf(data.folder()), problems));
        }
    }

    private void refuse(Refused refused) {
        store.dispatch(new Change.Refuse(refused));
        Messages messages = bars.messages();
        String why = messages.text(ShellText.REFUSED_PROBLEMS, refused.problems().size());
        bars.offerProblems(
                Notice.Tone.TROUBLE,
                messages.text(
                        ShellText.REFUSED,
                        nameOf(refused.folder()),
                        why,
                        store.state().data().isNone() ? 0 : 1));
    }

    private void fail(RuntimeException failure) {
        bars.job().hide();
        onFailure.accept(failure);
    }

    /** Hints are for who keeps the data; they change nothing in what is shown. */
    private static boolean matters(Problem problem) {
        return problem.severity() != Severity.HINT;
    }

    private static String nameOf(Path folder) {
        return String.valueOf(folder.getFileName());
    }

    /** The folder among things that were dropped on the window, if there is one. */
    static java.util.Optional<Path> folderAmong(List<Path> dropped) {
        return dropped.stream().filter(Files::isDirectory).findFirst();
    }
}
