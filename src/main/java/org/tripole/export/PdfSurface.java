package org.tripole.export;

import java.awt.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;

/**
 * Pictures as pages of vectors and real text, one page each, 0.75 points a unit, with the used part
 * of the fonts embedded. Halos are outlines, so that text is found once. Arabic is set letter by
 * letter in its joined forms; what it says stands beside it for search and screen readers
 * (ActualText).
 */
final class PdfSurface extends ShapeSurface {

    private final BundledFont font;
    private final ExportOptions options;
    private final ParsedFonts fonts = new ParsedFonts();
    private final PdfDocument document = new PdfDocument(fonts);

    /** The page's drawing, and above it the groups that are being painted. */
    private final Deque<PdfCanvas> canvases = new ArrayDeque<>();

    private @Nullable PdfContents contents;

    PdfSurface(BundledFont font, ExportOptions options) {
        this.font = font;
        this.options = options;
    }

    @Override
    public void begin(Picture picture) {
        canvases.push(newCanvas(picture.box(), false));
        contents = new PdfContents(picture.reading(), canvas());
        if (!options.isTransparent()) {
            inMemory(() -> ground(picture));
        }
    }

    private void ground(Picture picture) throws IOException {
        canvas().beginDecoration();
        canvas().fill(Shapes.of(picture.box()), picture.ground(), 1);
        canvas().endContent();
    }

    @Override
    public void beginLayer(Layer layer) {
        contents().enter(layer);
        inMemory(
                () -> {
                    canvas().save();
                    if (layer.clip() != null) {
                        canvas().clip(Shapes.of(layer.clip()));
                    }
                });
    }

    @Override
    void next(Mark mark) {
        inMemory(() -> contents().next(mark));
    }

    @Override
    void fill(Shape shape, Rgb colour, double opacity) {
        inMemory(() -> canvas().fill(shape, colour, opacity));
    }

    @Override
    void stroke(Shape shape, Stroke stroke, double opacity) {
        inMemory(() -> canvas().stroke(shape, stroke, opacity));
    }

    @Override
    void halo(Label label, Rgb colour) {
        Label.Text text = label.text();
        Shape letters =
                fonts.outline(
                        font.runs(text.words(), text.style()),
                        label.baseline(),
                        text.style().size());
        inMemory(() -> canvas().halo(letters, colour, text.haloWidth()));
    }

    @Override
    void words(Label label, Rgb colour, double opacity) {
        Label.Text text = label.text();
        inMemory(
                () ->
                        canvas().words(
                                        new PdfCanvas.Words(
                                                font.runs(text.words(), text.style()),
                                                label.baseline(),
                                                text.style().size()),
                                        colour,
                                        opacity));
    }

    @Override
    void group(Box bounds, double opacity, Runnable parts) {
        canvases.push(newCanvas(bounds, true));
        parts.run();
        PdfCanvas part = canvases.pop();
        inMemory(() -> canvas().lay(part, opacity));
    }

    private PdfContents contents() {
        return Objects.requireNonNull(contents, "A picture must have begun");
    }

    private PdfCanvas canvas() {
        return canvases.getFirst();
    }

    @Override
    public void endLayer(Layer layer) {
        inMemory(
                () -> {
                    contents().close();
                    canvas().restore();
                });
    }

    @Override
    public void end(Picture picture) {
        inMemory(
                () ->
                        document.addPage(
                                new PdfDocument.Painted(picture, canvases.pop(), contents()),
                                options.imprint()));
        contents = null;
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        document.finish(options.imprint());
        document.writeTo(stream);
    }

    private PdfCanvas newCanvas(Box bounds, boolean fadesAsOne) {
        try {
            return document.newCanvas(bounds, fadesAsOne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    /** The document grows in memory, so a failure here is a defect and not the disk's. */
    private static void inMemory(Act act) {
        try {
            act.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
