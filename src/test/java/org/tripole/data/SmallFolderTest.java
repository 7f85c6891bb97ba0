package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Institution;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.work.Progress;

/** What a sound folder becomes. */
class SmallFolderTest {

    @TempDir Path root;

    @Test
    void aSoundFolderHasNoProblem() {
        assertThat(SmallFolder.in(root).problems()).isEmpty();
    }

    @Test
    void theHeadOfTheDatasetIsRead() {
        Dataset data = dataset();
        assertThat(data.facts().title()).isEqualTo("Small");
        assertThat(data.facts().asOf()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(data.facts().states()).isEqualTo(3);
        assertThat(data.approaches())
                .extracting(a -> a.id().value())
                .containsExactly("east", "west");
        assertThat(data.approaches().get(0).anchors()).containsExactly(new TargetId("club"));
    }

    @Test
    void aTargetIsReadWithAllItsParts() {
        Target club = dataset().target(new TargetId("club")).orElseThrow();
        assertThat(club).isInstanceOf(Institution.class);
        assertThat(club.name()).isEqualTo("The Club");
        assertThat(club.date()).hasToString("2020-05");
        assertThat(club.affinity().weights()).containsExactly(0.1, 0.9);
        assertThat(club.affinity().codings())
                .extracting(coding -> coding.weights().get(0))
                .containsExactly(0.2, 0.0);
        assertThat(club.facts().links().ledBy()).containsExactly(new ActorId("FRA"));
        assertThat(club.facts().evidence().expectedCounts()).containsEntry(Relation.MEMBER, 2);
    }

    @Test
    void tiesComeByTargetThenAsInTheFile() {
        assertThat(dataset().ties())
                .containsExactly(
                        tie(0, "FRA", "club", Relation.MEMBER, "2020-05-04", Quality.A, "list"),
                        tie(1, "DEU", "club", Relation.MEMBER, null, Quality.B, "list", "press"),
                        tie(2, "KAZ", "pledge", Relation.SIGNATORY, null, Quality.C, "press"));
    }

    @Test
    void aTieWithoutQualityHasTheLowest() {
        SmallFolder folder =
                SmallFolder.in(root).replace("initiatives/pledge.json", "\"quality\": \"C\", ", "");
        assertThat(folder.problems()).isEmpty();
        assertThat(folder.read().dataset().orElseThrow().ties().get(2).quality())
                .isEqualTo(Quality.C);
    }

    @Test
    void theWorkedExampleOfTheMethodLoadsWithOneHint() {
        LoadReport report =
                new DataFolder(Path.of("src/test/resources/golden/data")).read(Progress.NONE);
        assertThat(report.problems())
                .extracting(Problem::inWords)
                .containsExactly(
                        "institutions/t-sh.json, line 39: The tie of XCC (interested) is of 2025-09,"
                                + " before its target of 2026-07-17. If this is support in advance,"
                                + " leave it: it counts from the day the target exists. Otherwise"
                                + " correct the date.");
        assertThat(report.dataset().orElseThrow().targets()).hasSize(8);
        assertThat(report.dataset().orElseThrow().actors()).hasSize(10);
    }

    private Dataset dataset() {
        return SmallFolder.in(root).read().dataset().orElseThrow();
    }

    private static Tie tie(
            int ordinal,
            String actor,
            String target,
            Relation relation,
            String date,
            Quality quality,
            String... sources) {
        return new Tie(
                ordinal,
                new ActorId(actor),
                new TargetId(target),
                relation,
                date == null ? null : PartialDate.parse(date).orElseThrow(),
                quality,
                List.of(sources).stream().map(SourceId::new).toList(),
                null);
    }
}
