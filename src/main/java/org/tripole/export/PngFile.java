package org.tripole.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.tripole.draw.Picture;

/** Pixels as a PNG that says its colour space, its size in the world, title and description. */
final class PngFile {

    private static final String NATIVE = "javax_imageio_png_1.0";
    private static final double UNITS_PER_METRE = 96 / 0.0254;

    private PngFile() {}

    /** What the file says beside the pixels. */
    record Facts(Picture.Words words, ExportOptions options) {}

    static void write(BufferedImage image, Facts facts, OutputStream stream) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(stream)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), param);
            metadata.mergeTree(NATIVE, tree(facts));
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), param);
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode tree(Facts facts) {
        IIOMetadataNode root = new IIOMetadataNode(NATIVE);
        root.appendChild(size(facts.options().scale()));
        root.appendChild(node("sRGB", "renderingIntent", "Perceptual"));
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(text("Title", facts.words().title(), facts.options()));
        texts.appendChild(text("Description", facts.words().description(), facts.options()));
        texts.appendChild(text("Software", "Tripole", facts.options()));
        root.appendChild(texts);
        return root;
    }

    private static IIOMetadataNode size(double scale) {
        String perMetre = String.valueOf(Math.round(UNITS_PER_METRE * scale));
        IIOMetadataNode size = node("pHYs", "unitSpecifier", "meter");
        size.setAttribute("pixelsPerUnitXAxis", perMetre);
        size.setAttribute("pixelsPerUnitYAxis", perMetre);
        return size;
    }

    private static IIOMetadataNode text(String keyword, String text, ExportOptions options) {
        IIOMetadataNode entry = node("iTXtEntry", "keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", options.language());
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }

    private static IIOMetadataNode node(String name, String attribute, String value) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        node.setAttribute(attribute, value);
        return node;
    }
}
