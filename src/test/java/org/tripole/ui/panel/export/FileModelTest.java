package org.tripole.ui.panel.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.disk.AtomicFile;
import org.tripole.disk.Existing;
import org.tripole.disk.WriteFailure;
import org.tripole.work.DirectRunner;
import org.tripole.work.Job;
import org.tripole.work.JobRunner;

class FileModelTest {

    @TempDir Path folder;
    private FileModel model;

    @BeforeEach
    void prepare() {
        model = model(new DirectRunner());
    }

    @Test
    void aFileOfANewNameIsWrittenAtOnce() {
        model.start();

        assertThat(model.stepProperty().get())
                .isEqualTo(new FileModel.Step.Done(List.of(file("picture.txt"))));
        assertThat(file("picture.txt")).hasContent("new");
    }

    @Test
    void aFileThatExistsIsReplacedOnlyAfterAsking() throws Exception {
        Files.writeString(file("picture.txt"), "old");

        model.start();

        assertThat(model.stepProperty().get())
                .isEqualTo(new FileModel.Step.Asking(List.of(file("picture.txt"))));
        assertThat(file("picture.txt")).hasContent("old");
        model.replace();
        assertThat(file("picture.txt")).hasContent("new");
    }

    @Test
    void bothAreKeptUnderANameWithANumber() throws Exception {
        Files.writeString(file("picture.txt"), "old");
        Files.writeString(file("picture (2).txt"), "older");

        model.start();
        model.keepBoth();

        assertThat(file("picture.txt")).hasContent("old");
        assertThat(file("picture (2).txt")).hasContent("older");
        assertThat(file("picture (3).txt")).hasContent("new");
        assertThat(model.placeProperty().get().name()).isEqualTo("picture (3).txt");
    }

    @Test
    void goingBackLeavesTheFileAlone() throws Exception {
        Files.writeString(file("picture.txt"), "old");

        model.start();
        model.cancel();

        assertThat(model.stepProperty().get()).isEqualTo(new FileModel.Step.Ready());
        assertThat(file("picture.txt")).hasContent("old");
    }

    @Test
    void aNameWithoutItsEndingGetsIt() {
        model.name("slide one");
        model.start();

        assertThat(file("slide one.txt")).hasContent("new");
    }

    @Test
    void aNameThatLeadsElsewhereIsRefused() {
        for (String name : List.of("", "  ", "../up.txt", "a/b.txt")) {
            model.name(name);
            model.start();

            assertThat(model.stepProperty().get())
                    .as(name)
                    .isEqualTo(
                            new FileModel.Step.Failed("Give the file a name, without a folder."));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatIsGoneIsToldAndNothingIsWritten() {
        model.choose(folder.resolve("gone"));
        model.start();

        assertThat(model.stepProperty().get())
                .isInstanceOfSatisfying(
                        FileModel.Step.Failed.class,
                        failed ->
                                assertThat(failed.reason())
                                        .contains("was not written. The folder does not exist."));
    }

    @Test
    void writingIsCancelledByTheSameWord() {
        List<String> cancelled = new ArrayList<>();
        FileModel slow = model(runnerThatNeverEnds(cancelled));

        slow.start();
        assertThat(slow.stepProperty().get()).isEqualTo(new FileModel.Step.Working(0));
        slow.cancel();

        assertThat(cancelled).containsExactly("cancelled");
        assertThat(slow.stepProperty().get()).isEqualTo(new FileModel.Step.Ready());
    }

    private FileModel model(JobRunner runner) {
        return new FileModel(
                WordFile::new,
                new FileModel.Place(folder, "picture.txt"),
                ExportForTests.means(runner));
    }

    private static JobRunner runnerThatNeverEnds(List<String> cancelled) {
        return new JobRunner() {
            @Override
            public <T> Handle start(Job<T> job, Answers<T> answers) {
                return () -> cancelled.add("cancelled");
            }
        };
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes one word. */
    private static final class WordFile implements Output {

        @Override
        public String suffix() {
            return "txt";
        }

        @Override
        public List<Path> files(Path file) {
            return List.of(file);
        }

        @Override
        public Job<Outcome> writing(Path file, Existing existing) {
            return progress -> {
                try {
                    AtomicFile.write(file, existing, new byte[] {'n', 'e', 'w'});
                    return new Outcome.Written(List.of(file));
                } catch (WriteFailure failure) {
                    return new Outcome.Refused(String.valueOf(failure.getMessage()));
                }
            };
        }
    }
}
