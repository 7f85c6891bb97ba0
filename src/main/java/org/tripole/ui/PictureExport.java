package org.tripole.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.tripole.app.saved.SavedFigure;
import org.tripole.disk.WriteFailure;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;
import org.tripole.export.ExportOptions;
import org.tripole.export.PictureFile;
import org.tripole.export.PictureFormat;
import org.tripole.export.UnknownFormat;
import org.tripole.session.ViewText;
import org.tripole.text.ShellText;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;
import org.tripole.work.Progress;

/**
 * Writes the picture to a file, with its view, or as bytes for the clipboard, without; behind the
 * window.
 */
final class PictureExport {

    private static final double CLIPBOARD_SCALE = 2;

    private final JobRunner runner;
    private final Bars bars;
    private final Consumer<RuntimeException> onFailure;

    PictureExport(JobRunner runner, Bars bars, Consumer<RuntimeException> onFailure) {
        this.runner = runner;
        this.bars = bars;
        this.onFailure = onFailure;
    }

    /** Writes the slide to a file in the format of its suffix; an existing file is replaced. */
    void write(Slide slide, Path file) {
        Job<Notice> job = progress -> written(slide, file, progress);
        start(job, String.valueOf(file.getFileName()), bars.notices()::say);
    }

    /** Hands over the slide as an opaque PNG of twice its size. */
    void copy(Slide slide, Consumer<byte[]> clipboard) {
        Job<byte[]> job = progress -> png(slide, progress);
        start(
                job,
                bars.messages().text(ShellText.COPY),
                png -> {
                    clipboard.accept(png);
                    bars.done(bars.messages().text(ShellText.COPIED));
                });
    }

    private <T> void start(Job<T> job, String what, Consumer<T> onDone) {
        var handle =
                runner.start(
                        job,
                        new JobRunner.Answers<>(
                                result -> {
                                    bars.job().hide();
                                    onDone.accept(result);
                                },
                                failure -> {
                                    bars.job().hide();
                                    onFailure.accept(failure);
                                },
                                bars.job()::advance));
        bars.job().show(bars.messages().text(ShellText.WRITING, what), handle, () -> {});
    }

    private Notice written(Slide slide, Path file, Progress progress) {
        try {
            SavedFigure figure = slide.figure(progress);
            PictureFile.write(
                    picture(figure),
                    file,
                    ExportOptions.standard()
                            .withPayload(ViewText.write(figure.carried()))
                            .replacing());
            return Notice.of(Notice.Tone.DONE, bars.messages().text(ShellText.EXPORTED, file));
        } catch (UnknownFormat unknown) {
            return trouble(bars.messages().text(ShellText.UNKNOWN_SUFFIX));
        } catch (WriteFailure failure) {
            return trouble(
                    bars.messages()
                            .text(ShellText.NOT_EXPORTED, String.valueOf(failure.getMessage())));
        }
    }

    private Picture picture(SavedFigure figure) {
        return figure.picture(BundledFont.load(), bars.messages());
    }

    private static Notice trouble(String text) {
        return Notice.of(Notice.Tone.TROUBLE, text);
    }

    private byte[] png(Slide slide, Progress progress) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.standard().withScale(CLIPBOARD_SCALE);
        try {
            PictureFile.write(picture(slide.figure(progress)), PictureFormat.PNG, options, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory refused a picture", impossible);
        }
        return bytes.toByteArray();
    }
}
