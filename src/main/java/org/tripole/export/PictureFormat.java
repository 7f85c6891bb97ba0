package org.tripole.export;

import java.nio.file.Path;
import java.util.Locale;

/** The kinds of file a picture can be written as. */
public enum PictureFormat {
    PNG("png"),
    SVG("svg"),
    PDF("pdf");

    private final String suffix;

    PictureFormat(String suffix) {
        this.suffix = suffix;
    }

    /** The end of the file's name, without the dot. */
    public String suffix() {
        return suffix;
    }

    /** The format that the file's name ends in, in capitals or not. */
    public static PictureFormat of(Path path) throws UnknownFormat {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.endsWith("." + format.suffix)) {
                return format;
            }
        }
        throw new UnknownFormat(path);
    }

    FileSurface surface(ExportOptions options) {
        return switch (this) {
            case PNG -> new PngSurface(BundledFont.load(), options);
            case SVG -> new SvgSurface(BundledFont.load(), options);
            case PDF -> new PdfSurface(BundledFont.load(), options);
        };
    }
}
