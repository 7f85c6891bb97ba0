package org.tripole.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tripole.disk.WriteFailure.Reason;

/**
 * Writes a file wholly or not at all: into a temporary file beside it, forced to the device, then
 * moved over the name. Whatever fails, an earlier file stays as it was and nothing is left behind.
 */
public final class AtomicFile {

    private static final int MOST_LEFT_OVERS = 100;

    private final Disk disk;

    AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /** Writes {@code content} to {@code path}; a link is followed, not replaced. */
    public static void write(Path path, Existing existing, Content content) throws WriteFailure {
        new AtomicFile(new RealDisk()).put(path, existing, content);
    }

    /** Writes {@code bytes} to {@code path}. */
    public static void write(Path path, Existing existing, byte[] bytes) throws WriteFailure {
        write(path, existing, stream -> stream.write(bytes));
    }

    void put(Path path, Existing existing, Content content) throws WriteFailure {
        refuse(path, existing);
        try {
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            writeBeside(target, existing, content);
        } catch (IOException | UncheckedIOException e) { // unchecked from writers of libraries
            throw new WriteFailure(path, Diagnosis.of(e), e);
        }
    }

    private static void refuse(Path path, Existing existing) throws WriteFailure {
        if (Files.isDirectory(path)) {
            throw new WriteFailure(path, Reason.IS_FOLDER, null);
        }
        if (existing == Existing.KEEP && Files.exists(path)) {
            throw new WriteFailure(path, Reason.EXISTS, null);
        }
    }

    private void writeBeside(Path target, Existing existing, Content content) throws IOException {
        Temporary temporary = open(target);
        try {
            fill(temporary.draft(), content);
            disk.move(temporary.path(), target, existing);
        } catch (IOException | RuntimeException | Error e) {
            discard(temporary.path(), e);
            throw e;
        }
    }

    private record Temporary(Path path, Disk.Draft draft) {}

    /**
     * Counts past what a crash or another window left; the name is short, as long ones may fail.
     */
    private Temporary open(Path target) throws IOException {
        for (int number = 1; ; number++) {
            Path path = target.resolveSibling(".tripole-" + number + ".tmp");
            try {
                return new Temporary(path, disk.create(path));
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_LEFT_OVERS) {
                    throw new FileSystemException(
                            path.toString(), null, "too many left-over files");
                }
            }
        }
    }

    private static void fill(Disk.Draft draft, Content content) throws IOException {
        try (draft) {
            OutputStream stream = new BufferedOutputStream(draft.stream());
            content.writeTo(stream);
            stream.flush();
            draft.force();
        }
    }

    private void discard(Path temporary, Throwable failure) {
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
