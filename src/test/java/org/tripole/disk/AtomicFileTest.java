package org.tripole.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tripole.disk.FailingDisk.Act;
import org.tripole.disk.WriteFailure.Reason;

final class AtomicFileTest {

    private static final String NO_SPACE = "No space left on device";

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("picture.svg");
    }

    @Test
    void aNewFileHoldsTheContentAndNothingElseIsLeft() throws Exception {
        AtomicFile.write(file, Existing.KEEP, bytes("new"));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("picture.svg");
    }

    @Test
    void anEarlierFileIsReplacedWhenAsked() throws Exception {
        Files.writeString(file, "old and longer");
        AtomicFile.write(file, Existing.REPLACE, bytes("new"));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("picture.svg");
    }

    @Test
    void anEarlierFileIsKeptUnlessAsked() throws Exception {
        Files.writeString(file, "old");
        assertRefused(() -> AtomicFile.write(file, Existing.KEEP, bytes("new")), Reason.EXISTS);
        assertThat(file).hasContent("old");
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void whateverFailsTheEarlierFileIsIntactAndNothingIsLeft(Act failing) throws Exception {
        Files.writeString(file, "old");
        AtomicFile writer = new AtomicFile(new FailingDisk(failing, new IOException(NO_SPACE)));
        assertRefused(
                () -> writer.put(file, Existing.REPLACE, stream -> stream.write(bytes("new"))),
                Reason.DISK_FULL);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("picture.svg");
    }

    @Test
    void theMessageNamesTheFileAndWhatToDo() {
        AtomicFile writer =
                new AtomicFile(new FailingDisk(Act.CREATE, new AccessDeniedException("x")));
        assertThatThrownBy(() -> writer.put(file, Existing.KEEP, stream -> {}))
                .hasMessage(
                        file + " was not written. You may not write there. Choose another folder.");
    }

    @Test
    void aFailureOfAnUnknownKindIsQuoted() {
        AtomicFile writer = new AtomicFile(new FailingDisk(Act.FORCE, new IOException("Bad day")));
        assertThatThrownBy(() -> writer.put(file, Existing.KEEP, stream -> {}))
                .hasMessageContaining("Bad day");
    }

    @Test
    void aFolderThatIsGoneIsSaidSo() {
        Path lost = folder.resolve("gone").resolve("picture.svg");
        assertRefused(
                () -> AtomicFile.write(lost, Existing.REPLACE, bytes("new")), Reason.NO_FOLDER);
    }

    @Test
    void aFolderThatIsThereButTakesNoFilesIsNotSaidToBeMissing() {
        assumeTrue(Files.isDirectory(Path.of("/proc/self")), "no folder of the system's own");
        assertRefused(
                () -> AtomicFile.write(Path.of("/proc/b.png"), Existing.REPLACE, bytes("new")),
                Reason.NOT_ALLOWED);
    }

    @Test
    void aFileWhereAFolderShouldBeIsSaidSo() throws Exception {
        Files.writeString(file, "old");
        assertRefused(
                () -> AtomicFile.write(file.resolve("a.svg"), Existing.REPLACE, bytes("new")),
                Reason.NO_FOLDER);
    }

    @Test
    void aFolderOfThatNameIsNotReplaced() throws Exception {
        Files.createDirectory(file);
        assertRefused(
                () -> AtomicFile.write(file, Existing.REPLACE, bytes("new")), Reason.IS_FOLDER);
    }

    @Test
    void contentThatBreaksLeavesTheEarlierFileAndNothingElse() throws Exception {
        Files.writeString(file, "old");
        assertThatThrownBy(() -> AtomicFile.write(file, Existing.REPLACE, stream -> breakIt()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("picture.svg");
    }

    @Test
    void whatACrashLeftIsPassedBy() throws Exception {
        Files.writeString(folder.resolve(".tripole-1.tmp"), "of a crash");
        AtomicFile.write(file, Existing.KEEP, bytes("new"));
        assertThat(file).hasContent("new");
        assertThat(folder.resolve(".tripole-1.tmp")).hasContent("of a crash");
    }

    @Test
    void aLinkStaysALinkAndItsFileIsReplaced() throws Exception {
        Path real = folder.resolve("real.svg");
        Files.writeString(real, "old");
        Files.createSymbolicLink(file, real);
        AtomicFile.write(file, Existing.REPLACE, bytes("new"));
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(real).hasContent("new");
    }

    private void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, Reason reason) {
        WriteFailure failure = catchThrowableOfType(WriteFailure.class, act);
        assertThat(failure).isNotNull();
        assertThat(failure.reason()).isEqualTo(reason);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static void breakIt() {
        throw new IllegalStateException("a bug");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
