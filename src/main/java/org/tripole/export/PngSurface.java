package org.tripole.export;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;

/** A picture as pixels, by Java2D; needs neither display nor installed fonts. */
final class PngSurface extends ShapeSurface {

    private static final long MOST_PIXELS = 400_000_000;

    private final BundledFont font;
    private final ExportOptions options;
    private final ParsedFonts fonts = new ParsedFonts();

    /** The image, and above it the groups that are being painted. */
    private final Deque<Sheet> sheets = new ArrayDeque<>();

    private Picture.Words words = new Picture.Words("", "");

    private record Sheet(BufferedImage image, Graphics2D graphics) {

        static Sheet of(int width, int height, boolean isTransparent) {
            int kind = isTransparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
            BufferedImage image = new BufferedImage(width, height, kind);
            return new Sheet(image, prepared(image));
        }
    }

    PngSurface(BundledFont font, ExportOptions options) {
        this.font = font;
        this.options = options;
    }

    @Override
    public void begin(Picture picture) {
        words = picture.words();
        int width = pixels(picture.box().width());
        int height = pixels(picture.box().height());
        if ((long) width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "An image of " + width + " by " + height + " pixels is too large");
        }
        sheets.push(Sheet.of(width, height, options.isTransparent()));
        graphics().scale(options.scale(), options.scale());
        graphics().translate(-picture.box().minX(), -picture.box().minY());
        if (!options.isTransparent()) {
            // at least one pixel beyond the edge, else the last row would be half black
            double beyond = Math.max(1, 1 / options.scale());
            fill(Shapes.of(picture.box().grown(beyond)), picture.ground(), 1);
        }
    }

    private int pixels(double length) {
        // The margin forgives rounding, so that 0.1 * 30 is 3 pixels.
        return (int) Math.max(1, Math.ceil(length * options.scale() - 1e-6));
    }

    @Override
    public void beginLayer(Layer layer) {
        Box clip = layer.clip();
        graphics().setClip(clip == null ? null : Shapes.of(clip));
    }

    @Override
    void next(Mark mark) {
        // Pixels are read by nobody.
    }

    @Override
    void fill(Shape shape, Rgb colour, double opacity) {
        graphics().setColor(colour(colour, opacity));
        graphics().fill(shape);
    }

    @Override
    void stroke(Shape shape, Stroke stroke, double opacity) {
        graphics().setColor(colour(stroke.colour(), opacity));
        graphics().setStroke(Pens.of(stroke));
        graphics().draw(shape);
    }

    @Override
    void halo(Label label, Rgb colour) {
        graphics().setColor(colour(colour, 1));
        graphics().setStroke(Pens.halo(label.text().haloWidth()));
        Shape letters = letters(label);
        graphics().draw(letters);
        graphics().fill(letters);
    }

    @Override
    void words(Label label, Rgb colour, double opacity) {
        fill(letters(label), colour, opacity);
    }

    private Shape letters(Label label) {
        List<Run> runs = font.runs(label.text().words(), label.text().style());
        return fonts.outline(runs, label.baseline(), label.text().style().size());
    }

    /** Painted on an image of its own, which is then laid over. */
    @Override
    void group(Box bounds, double opacity, Runnable parts) {
        AffineTransform toPixels = graphics().getTransform();
        Rectangle all = new Rectangle(image().getWidth(), image().getHeight());
        Rectangle region =
                toPixels.createTransformedShape(Shapes.of(bounds)).getBounds().intersection(all);
        if (region.isEmpty()) {
            return;
        }
        sheets.push(Sheet.of(region.width, region.height, true));
        graphics().translate(-region.x, -region.y);
        graphics().transform(toPixels);
        parts.run();
        Sheet part = sheets.pop();
        part.graphics().dispose();
        lay(part.image(), region, opacity);
    }

    private void lay(BufferedImage part, Rectangle region, double opacity) {
        Graphics2D above = graphics();
        AffineTransform toPixels = above.getTransform();
        above.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        above.setTransform(new AffineTransform());
        above.drawImage(part, region.x, region.y, null);
        above.setTransform(toPixels);
        above.setComposite(AlphaComposite.SrcOver);
    }

    private Graphics2D graphics() {
        return sheets.getFirst().graphics();
    }

    private static Graphics2D prepared(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return graphics;
    }

    private static Color colour(Rgb colour, double opacity) {
        return new Color(
                colour.red(), colour.green(), colour.blue(), (int) Math.round(opacity * 255));
    }

    @Override
    public void endLayer(Layer layer) {
        graphics().setClip(null);
    }

    @Override
    public void end(Picture picture) {
        graphics().dispose();
    }

    /** The finished pixels. */
    BufferedImage image() {
        return sheets.getFirst().image();
    }

    @Override
    public void writeTo(OutputStream stream) throws IOException {
        PngFile.write(image(), new PngFile.Facts(words, options), stream);
    }
}
