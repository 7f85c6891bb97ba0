package org.tripole.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tripole.domain.Dataset;
import org.tripole.domain.Tie;

/** What an error costs: the row or the target concerned, and nothing else. */
class LossTest {

    private static final String CLUB = "institutions/club.json";
    private static final String PLEDGE = "initiatives/pledge.json";

    @TempDir Path root;
    private SmallFolder folder;

    @BeforeEach
    void makeFolder() {
        folder = SmallFolder.in(root);
    }

    @Test
    void aWrongTieIsLeftOutAndTheOthersStay() {
        folder.replace(CLUB, "\"actor\": \"DEU\"", "\"actor\": \"DEX\"");
        assertThat(dataset().ties())
                .extracting(tie -> tie.actor().value() + " " + tie.ordinal())
                .containsExactly("FRA 0", "KAZ 1");
    }

    @Test
    void aRowThatWasLeftOutStillCountsAsCollected() {
        folder.replace(CLUB, "\"actor\": \"DEU\"", "\"actor\": \"DEX\"");
        assertThat(folder.read().problems())
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aWrongTargetIsLeftOutWithItsTiesAndLinksToItGoWithoutAWord() {
        folder.replace(CLUB, "\"forum\"", "\"forrum\"");
        assertThat(folder.read().problems()).hasSize(1);
        Dataset data = dataset();
        assertThat(data.targets()).extracting(t -> t.id().value()).containsExactly("pledge");
        assertThat(data.targets().iterator().next().facts().links().partOf()).isNull();
        assertThat(data.approaches().get(0).anchors()).isEmpty();
        assertThat(data.actors()).allSatisfy(a -> assertThat(a.membersListedIn()).isNull());
        assertThat(data.ties()).extracting(tie -> tie.actor().value()).containsExactly("KAZ");
    }

    @Test
    void aWrongActorTakesItsTiesAlongWithoutAWordMore() {
        folder.replace("countries.json", "\"state\", \"name\": \"Kazakhstan\"", "\"state\"");
        assertThat(folder.read().problems()).hasSize(1);
        assertThat(dataset().ties())
                .extracting(tie -> tie.actor().value())
                .containsExactly("FRA", "DEU");
    }

    @Test
    void aWrongSourceLeavesItsTiesTheirOtherSources() {
        folder.replace("sources.json", "\"kind\": \"press\"", "\"kind\": \"presse\"");
        assertThat(folder.read().problems()).hasSize(1);
        assertThat(dataset().ties())
                .extracting(Tie::sources)
                .extracting(Object::toString)
                .containsExactly("[list]", "[list]", "[]");
    }

    @Test
    void withoutCountriesThereIsOneProblemAndNoTie() {
        folder.delete("countries.json");
        assertThat(folder.problems())
                .containsExactly(
                        "ERROR countries.json:0:0 The file is missing. | Add it, or choose the"
                                + " folder that holds it.");
        assertThat(dataset().ties()).isEmpty();
        assertThat(dataset().targets()).hasSize(2);
    }

    @Test
    void withoutSourcesThereIsOneProblemAndAllTies() {
        folder.write("sources.json", "[");
        assertThat(folder.read().problems()).hasSize(1);
        assertThat(dataset().ties()).hasSize(3);
    }

    @Test
    void aLinkThatIsUnknownCostsOnlyItself() {
        folder.replace(PLEDGE, "\"partOf\": \"club\"", "\"partOf\": \"nobody\"");
        assertThat(dataset().targets()).hasSize(2);
    }

    @Test
    void aRingOfWholesIsOpenedOnce() {
        folder.replace(CLUB, "\"ledBy\"", "\"partOf\": \"pledge\", \"ledBy\"");
        assertThat(folder.problems())
                .containsExactly(
                        "ERROR institutions/club.json:7:13 \"partOf\" must not lead back to the"
                                + " target itself, but is \"pledge\". | Name the institution that it"
                                + " belongs to. The entry was left out.");
        assertThat(dataset().targets())
                .extracting(t -> String.valueOf(t.facts().links().partOf()))
                .containsExactly("null", "club");
    }

    @Test
    void anIdThatTwoFoldersGiveIsTheInstitutionsAlone() {
        folder.write("initiatives/club.json", SmallFolder.CLUB);
        assertThat(folder.problems())
                .containsExactly(
                        "ERROR initiatives/club.json:1:1 \"club\" is given twice;"
                                + " institutions/club.json has it too. | Remove one of the two, or"
                                + " give it an id of its own. The first one counts.");
        assertThat(dataset().ties()).hasSize(3);
    }

    @Test
    void twoIdenticalTiesAreBothLoadedWithAWarning() {
        folder.replace(
                PLEDGE,
                "[\n    {",
                "[\n    {\"actor\": \"KAZ\", \"relation\": \"signatory\", \"quality\": \"C\","
                        + " \"sources\": [\"press\"]},\n    {");
        assertThat(folder.problems())
                .containsExactly(
                        "WARNING initiatives/pledge.json:11:5 The tie of KAZ (signatory) stands"
                                + " twice, first in line 10. | Remove one of the two. Both were"
                                + " loaded.");
        assertThat(dataset().ties()).hasSize(4);
    }

    @Test
    void aBrokenHeadLeavesNoDatasetAndTheOtherFilesAreStillChecked() {
        folder.write("dataset.json", "{").write("sources.json", "{}");
        LoadReport report = folder.read();
        assertThat(report.dataset()).isEmpty();
        assertThat(report.problems())
                .extracting(problem -> problem.place().file())
                .containsExactly("dataset.json", "sources.json");
    }

    private Dataset dataset() {
        return folder.read().dataset().orElseThrow();
    }
}
