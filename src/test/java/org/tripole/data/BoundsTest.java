package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.work.Cancelled;
import org.tripole.work.Progress;

/** What is too much, and what leads out of the folder. */
class BoundsTest {

    private static final String PLEDGE = "initiatives/pledge.json";

    @TempDir Path top;
    private Path root;
    private Path elsewhere;

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectory(top.resolve("folder"));
        elsewhere = Files.createDirectory(top.resolve("elsewhere"));
    }

    @Test
    void sixtyFourLevelsAreReadAndSixtyFiveRefused() {
        SmallFolder folder = SmallFolder.in(root).write(PLEDGE, "[".repeat(64) + "]".repeat(64));
        assertThat(folder.read().problems())
                .extracting(Problem::what)
                .containsExactly(
                        "\"initiatives/pledge.json\" must be an object in braces, but is [...].");
        folder.write(PLEDGE, "[".repeat(65) + "]".repeat(65));
        assertThat(folder.read().problems())
                .containsExactly(new FileProblem(new Place(PLEDGE, 1, 65), Fault.TOO_DEEP));
    }

    @Test
    void aMillionLevelsDoNotOverflowTheStack() {
        SmallFolder folder = SmallFolder.in(root).write(PLEDGE, "{\"a\":".repeat(1_000_000));
        assertThat(folder.read().problems())
                .containsExactly(new FileProblem(new Place(PLEDGE, 1, 321), Fault.TOO_DEEP));
    }

    @Test
    void aFileOfMoreThanSixtyFourMebibytesIsRefused() throws IOException {
        SmallFolder folder = SmallFolder.in(root);
        try (RandomAccessFile file = new RandomAccessFile(folder.path(PLEDGE).toFile(), "rw")) {
            file.setLength(64L * 1024 * 1024 + 1); // sparse
        }
        assertThat(folder.read().problems())
                .containsExactly(new FileProblem(Place.whole(PLEDGE), Fault.TOO_LARGE));
    }

    @Test
    void moreValuesThanFitIntoMemoryAreRefused() {
        SmallFolder folder =
                SmallFolder.in(root).write(PLEDGE, "[" + "0,".repeat(8_000_000) + "0]");
        assertThat(folder.read().problems())
                .containsExactly(
                        new FileProblem(new Place(PLEDGE, 1, 16_000_000), Fault.TOO_MANY_VALUES));
    }

    @Test
    void theTargetThatBringsMoreThanAMillionTiesIsLeftOut() {
        SmallFolder folder =
                SmallFolder.in(root).write(PLEDGE, "{\"ties\": [" + "{},".repeat(999_998) + "{}]}");
        LoadReport report = folder.read();
        assertThat(report.problems())
                .containsExactly(new FileProblem(Place.whole(PLEDGE), Fault.TOO_MANY_TIES));
        assertThat(report.dataset().orElseThrow().ties()).hasSize(2);
    }

    @Test
    void moreProblemsThanAPersonReadsAreCountedAndTheGravestSeverityKept() {
        String early = "{\"actor\": \"KAZ\", \"relation\": \"host\", \"date\": \"1999\"},";
        String wrong = "{\"actor\": \"KAZ\", \"relation\": \"hostess\"}";
        SmallFolder folder = SmallFolder.in(root);
        folder.replace(
                PLEDGE,
                "\"sources\": [\"press\"]}",
                "\"sources\": [\"press\"]}, " + early.repeat(10_001) + wrong);
        List<Problem> problems = folder.read().problems();
        assertThat(problems).hasSize(10_001);
        assertThat(SmallFolder.line(problems.get(10_000)))
                .isEqualTo(
                        "ERROR initiatives/pledge.json:0:0 From here on there are 20,003 further"
                                + " problems that the list does not name. | Mend the listed ones"
                                + " first, then read the folder again.");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        SmallFolder folder = SmallFolder.in(root);
        Path outside = Files.writeString(elsewhere.resolve("pledge.json"), SmallFolder.PLEDGE);
        folder.delete(PLEDGE);
        Files.createSymbolicLink(folder.path(PLEDGE), outside);
        LoadReport report = folder.read();
        assertThat(report.problems())
                .contains(new FileProblem(Place.whole(PLEDGE), Fault.LINK_OUT))
                .hasSize(1);
        assertThat(report.dataset().orElseThrow().targets()).hasSize(1);
    }

    @Test
    void aLinkedFolderOfTargetsIsNotFollowedOut() throws IOException {
        SmallFolder folder = SmallFolder.in(root).delete(PLEDGE).delete("initiatives");
        Files.writeString(elsewhere.resolve("pledge.json"), SmallFolder.PLEDGE);
        Files.createSymbolicLink(folder.path("initiatives"), elsewhere);
        assertThat(folder.read().problems())
                .containsExactly(new FileProblem(Place.whole("initiatives"), Fault.LINK_OUT));
    }

    @Test
    void aLinkInsideTheFolderIsRead() throws IOException {
        SmallFolder folder = SmallFolder.in(root).delete(PLEDGE);
        folder.write("drafts/pledge.txt", SmallFolder.PLEDGE);
        Files.createSymbolicLink(folder.path(PLEDGE), folder.path("drafts/pledge.txt"));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aFolderInPlaceOfAFileIsReported() {
        SmallFolder folder = SmallFolder.in(root).delete(PLEDGE).write(PLEDGE + "/x.txt", "");
        assertThat(folder.read().problems())
                .containsExactly(new FileProblem(Place.whole(PLEDGE), Fault.NOT_ORDINARY));
    }

    @Test
    void otherFilesOfTheFolderAreNotRead() {
        SmallFolder folder =
                SmallFolder.in(root)
                        .write("stories/tour.json", "{")
                        .write("ties.csv", "x")
                        .write("institutions/notes.txt", "x")
                        .write("institutions/club.json~", "{");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void aMissingFolderIsTheOnlyProblem() {
        LoadReport report = new DataFolder(root.resolve("none")).read(Progress.NONE);
        assertThat(report.dataset()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::inWords)
                .containsExactly(
                        root.resolve("none")
                                + ": There is no such folder. Check the path, or choose another"
                                + " folder.");
    }

    @Test
    void aFileInPlaceOfTheFolderIsTheOnlyProblem() {
        SmallFolder folder = SmallFolder.in(root);
        LoadReport report = new DataFolder(folder.path("dataset.json")).read(Progress.NONE);
        assertThat(report.dataset()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::what)
                .containsExactly("This is a file, not a folder.");
    }

    @Test
    void anEmptyFolderHasNoDataset() {
        LoadReport report = new DataFolder(elsewhere).read(Progress.NONE);
        assertThat(report.dataset()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::inWords)
                .containsExactly(
                        "dataset.json: The file is missing. Add it, or choose the folder that holds"
                                + " it.");
    }

    @Test
    void readingEndsWhenItIsCancelled() {
        DataFolder folder = new DataFolder(root);
        SmallFolder.in(root);
        Progress cancelled =
                new Progress() {
                    @Override
                    public void report(double done) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        assertThatThrownBy(() -> folder.read(cancelled)).isInstanceOf(Cancelled.class);
    }
}
