package org.tripole.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.tripole.disk.AtomicFile;
import org.tripole.disk.WriteFailure;
import org.tripole.draw.Picture;
import org.tripole.work.Progress;

/** A picture as a file: PNG, SVG or PDF, as the end of its name says. */
public final class PictureFile {

    private PictureFile() {}

    /** Writes the picture, wholly or not at all; equal pictures and options give equal bytes. */
    public static void write(Picture picture, Path path, ExportOptions options)
            throws UnknownFormat, WriteFailure {
        write(picture, path, options, Progress.NONE);
    }

    /** The same, ended between two marks or two blocks of the file when it is cancelled. */
    public static void write(Picture picture, Path path, ExportOptions options, Progress progress)
            throws UnknownFormat, WriteFailure {
        FileSurface surface = PictureFormat.of(path).surface(options);
        picture.paintOn(new WatchedSurface(surface, progress));
        AtomicFile.write(
                path,
                options.existing(),
                stream -> surface.writeTo(new WatchedStream(stream, progress)));
    }

    /**
     * Writes the pictures as the pages of one PDF, wholly or not at all; its title and description
     * are those of the first.
     */
    public static void writePages(List<Picture> pages, Path path, ExportOptions options)
            throws WriteFailure {
        FileSurface surface = PictureFormat.PDF.surface(options);
        pages.forEach(page -> page.paintOn(surface));
        AtomicFile.write(path, options.existing(), surface::writeTo);
    }

    /** Writes the picture to a stream, such as the clipboard's. */
    public static void write(
            Picture picture, PictureFormat format, ExportOptions options, OutputStream stream)
            throws IOException {
        painted(picture, format, options).writeTo(stream);
    }

    private static FileSurface painted(
            Picture picture, PictureFormat format, ExportOptions options) {
        FileSurface surface = format.surface(options);
        picture.paintOn(surface);
        return surface;
    }
}
