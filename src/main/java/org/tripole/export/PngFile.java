package org.tripole.export;

import java.awt.image.BufferedImage;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tripole.draw.Picture;

/**
 * Pixels as a PNG that says its colour space, its size on paper, title, description and origin, and
 * carries the state. ImageIO writes the pixels; all else is put between them and the header.
 */
final class PngFile {

    private PngFile() {}

    /** What the file says beside the pixels. */
    record Facts(Picture.Words words, ExportOptions options) {}

    static void write(BufferedImage image, Facts facts, OutputStream stream) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        // Not ImageIO's own stream: that needs room for a second file, and leaves it when it fails.
        try (MemoryCacheImageOutputStream memory =
                new MemoryCacheImageOutputStream(new AfterHeader(stream, facts))) {
            writer.setOutput(memory);
            writer.write(image);
        } finally {
            writer.dispose();
        }
    }

    private static void chunks(Facts facts, PngChunks png) throws IOException {
        Imprint imprint = facts.options().imprint();
        String language = imprint.language();
        png.colourSpace();
        png.size(facts.options().resolution().dpi());
        png.text("Title", language, facts.words().title());
        png.text("Description", language, facts.words().description());
        png.text("Software", "", imprint.origin().software());
        png.text("Source", language, imprint.origin().source());
        png.text("Copyright", language, imprint.origin().rights());
        if (imprint.payload() != null) {
            png.state(imprint.payload());
        }
    }

    /** Lets the signature and the header chunk pass, then writes the other chunks. */
    private static final class AfterHeader extends FilterOutputStream {

        private static final int SIGNATURE_AND_HEADER = 8 + 4 + 4 + 13 + 4;

        private final Facts facts;
        private int passed;

        AfterHeader(OutputStream stream, Facts facts) {
            super(stream);
            this.facts = facts;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int head = Math.min(length, SIGNATURE_AND_HEADER - passed);
            if (head > 0) {
                out.write(bytes, from, head);
                passed += head;
                if (passed == SIGNATURE_AND_HEADER) {
                    chunks(facts, new PngChunks(out));
                }
            }
            int rest = head > 0 ? head : 0;
            out.write(bytes, from + rest, length - rest);
        }
    }
}
