package org.tripole.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.disk.WriteFailure.Reason;

/** A file of many pieces is written, and the n-th act on the disk fails, for every n. */
final class FailingAtAnyActTest {

    private static final int PIECES = 12;
    private static final byte[] PIECE = new byte[20_000];

    /** What can befall a disk, and what it is called in the message. */
    private enum Trouble {
        FULL(new IOException("No space left on device"), Reason.DISK_FULL),
        QUOTA(new FileSystemException("x", null, "Disk quota exceeded"), Reason.DISK_FULL),
        READ_ONLY(new FileSystemException("x", null, "Read-only file system"), Reason.NOT_ALLOWED),
        FOLDER_GONE(new NoSuchFileException("x"), Reason.NO_FOLDER),
        UNPLUGGED(new IOException("Input/output error"), Reason.OTHER);

        private final IOException failure;
        private final Reason reason;

        Trouble(IOException failure, Reason reason) {
            this.failure = failure;
            this.reason = reason;
        }
    }

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whateverActFailsTheEarlierFileIsWholeAndNothingIsLeft(Trouble trouble) throws Exception {
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "earlier");
        int failures = 0;
        for (int n = 1; ; n++) {
            CountingDisk disk = new CountingDisk(n, trouble.failure);
            List<WriteFailure> met = write(disk, file);
            if (met.isEmpty()) {
                break;
            }
            failures++;
            assertThat(met.get(0).reason()).as("act %d", n).isEqualTo(trouble.reason);
            assertThat(met.get(0).getMessage()).startsWith(file + " was not written. ");
            assertThat(file).as("act %d", n).hasContent("earlier");
            assertThat(names()).as("act %d", n).containsExactly("picture.png");
        }
        // Created, written piece by piece, forced, closed, moved.
        assertThat(failures).isGreaterThan(PIECES);
        assertThat(Files.size(file)).isEqualTo((long) PIECES * PIECE.length);
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void aFolderThatVanishesWhileTheFileIsWrittenIsSaidSo() throws Exception {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Path file = gone.resolve("picture.png");
        List<WriteFailure> met = new ArrayList<>();
        try {
            AtomicFile.write(file, Existing.KEEP, stream -> removeWithFiles(gone));
        } catch (WriteFailure e) {
            met.add(e);
        }
        assertThat(met).hasSize(1);
        assertThat(met.get(0).reason()).isEqualTo(Reason.NO_FOLDER);
        assertThat(gone).doesNotExist();
    }

    @Test
    void aFileThatSomeoneElseWroteMeanwhileIsKeptUnlessItMayBeReplaced() throws Exception {
        Path file = folder.resolve("picture.png");
        List<WriteFailure> met = new ArrayList<>();
        try {
            AtomicFile.write(
                    file, Existing.KEEP, stream -> Files.writeString(file, "someone else's"));
        } catch (WriteFailure e) {
            met.add(e);
        }
        assertThat(met).hasSize(1);
        assertThat(met.get(0).reason()).isEqualTo(Reason.EXISTS);
        assertThat(file).hasContent("someone else's");
        assertThat(names()).containsExactly("picture.png");
    }

    private static void removeWithFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static List<WriteFailure> write(Disk disk, Path file) {
        try {
            new AtomicFile(disk).put(file, Existing.REPLACE, FailingAtAnyActTest::pieces);
            return List.of();
        } catch (WriteFailure e) {
            return List.of(e);
        }
    }

    private static void pieces(OutputStream stream) throws IOException {
        for (int i = 0; i < PIECES; i++) {
            stream.write(PIECE);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    /** The real disk until the n-th act; half of a piece is written before that fails. */
    private static final class CountingDisk implements Disk {

        private final Disk real = new RealDisk();
        private final IOException failure;
        private int actsLeft;

        CountingDisk(int failingAct, IOException failure) {
            this.actsLeft = failingAct;
            this.failure = failure;
        }

        private void act() throws IOException {
            actsLeft--;
            if (actsLeft == 0) {
                throw failure;
            }
        }

        @Override
        public Draft create(Path path) throws IOException {
            act();
            return new CountingDraft(real.create(path));
        }

        @Override
        public void move(Path from, Path to, Existing existing) throws IOException {
            act();
            real.move(from, to, existing);
        }

        @Override
        public void delete(Path path) throws IOException {
            real.delete(path);
        }

        private final class CountingDraft implements Draft {

            private final Draft draft;

            CountingDraft(Draft draft) {
                this.draft = draft;
            }

            @Override
            public OutputStream stream() {
                return new FilterOutputStream(draft.stream()) {
                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        out.write(bytes, from, length / 2);
                        act();
                        out.write(bytes, from + length / 2, length - length / 2);
                    }
                };
            }

            @Override
            public void force() throws IOException {
                act();
                draft.force();
            }

            @Override
            public void close() throws IOException {
                draft.close();
                act();
            }
        }
    }
}
