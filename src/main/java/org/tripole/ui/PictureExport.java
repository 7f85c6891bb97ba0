package org.tripole.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.tripole.app.Pipeline;
import org.tripole.app.content.SheetFigure;
import org.tripole.export.PictureFile;
import org.tripole.export.PictureFormat;
import org.tripole.session.FigureFile;
import org.tripole.text.ShellText;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/** Makes the picture into bytes for the clipboard, behind the window. */
final class PictureExport {

    private final JobRunner runner;
    private final Bars bars;
    private final Consumer<RuntimeException> onFailure;

    PictureExport(JobRunner runner, Bars bars, Consumer<RuntimeException> onFailure) {
        this.runner = runner;
        this.bars = bars;
        this.onFailure = onFailure;
    }

    /** Hands over the figure as a PNG. */
    void copy(SheetFigure figure, SheetFigure.Lettering lettering, Consumer<byte[]> clipboard) {
        JobRunner.Answers<byte[]> answers =
                new JobRunner.Answers<>(
                        png -> {
                            bars.job().hide();
                            clipboard.accept(png);
                            bars.done(bars.messages().text(ShellText.COPIED));
                        },
                        failure -> {
                            bars.job().hide();
                            onFailure.accept(failure);
                        },
                        bars.job()::advance);
        var handle = runner.start(progress -> png(figure, lettering, progress), answers);
        String what = bars.messages().text(ShellText.COPY);
        bars.job().show(bars.messages().text(ShellText.WRITING, what), handle, () -> {});
    }

    private static byte[] png(
            SheetFigure figure, SheetFigure.Lettering lettering, Progress progress) {
        SheetFigure.Composed composed = figure.composed(new Pipeline(), lettering, progress);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PictureFile.write(
                    composed.picture(),
                    PictureFormat.PNG,
                    FigureFile.withoutView(composed.figure(), lettering.messages()),
                    bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a picture", impossible);
        }
        return bytes.toByteArray();
    }
}
