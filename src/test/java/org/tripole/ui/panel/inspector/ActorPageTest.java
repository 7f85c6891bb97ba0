package org.tripole.ui.panel.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.score.Doubt;
import org.tripole.score.Draws;
import org.tripole.score.MonteCarlo;
import org.tripole.score.Omission;
import org.tripole.score.Sensitivity;
import org.tripole.ui.panel.Later;
import org.tripole.ui.panel.Shipped;
import org.tripole.ui.panel.Things;
import org.tripole.work.Progress;

class ActorPageTest {

    private static final Findings FINDINGS = Findings.of(Shipped.DATASET, Shipped.SCORES);

    @Test
    void theLabelOfIndiaIsSaidInWordsWithItsSureness() {
        assertThat(lines("IND", "label")).containsExactly("Leaning alliance-led; fairly sure");
    }

    @Test
    void sharesAreWholePerCentWithTheirRanges() {
        assertThat(lines("IND", "shares"))
                .startsWith(
                        "UN-centric 33 %  (15 to 51)",
                        "Shanghai-hosted 16 %  (2 to 30)", "Alliance-led 52 %  (32 to 71)");
    }

    @Test
    void theSumOfTheActsIsStated() {
        assertThat(lines("KAZ", "acts"))
                .startsWith(
                        "Starts at one third each; the acts below move it to 46 % Shanghai-hosted.",
                        "All acts together, in points:"
                                + " UN-centric \u22122, Shanghai-hosted +12 and alliance-led"
                                + " \u221211.");
    }

    @Test
    void theLargestActComesFirstWithDateRelationQualityAndSources() {
        assertThat(lines("KAZ", "acts").get(2))
                .isEqualTo(
                        "> WAICO / Towards Shanghai-hosted founding member, 16 Jul 2026"
                                + " press or institute · 3 sources / 13 points");
        assertThat(lines("KAZ", "acts").get(3)).startsWith("> Pax Silica / Towards alliance-led");
    }

    @Test
    void anActOpensItsTie() {
        Tie joined =
                Shipped.DATASET.tiesOf(new ActorId("KAZ")).stream()
                        .filter(tie -> tie.target().value().equals("waico"))
                        .filter(tie -> tie.relation() == Relation.FOUNDING_MEMBER)
                        .findFirst()
                        .orElseThrow();
        Block.Entry row = (Block.Entry) page("KAZ").section("acts").get(2);
        assertThat(row.opens()).isEqualTo(Things.ref(joined));
    }

    @Test
    void smallerActsAreFoldedAwayButCounted() {
        assertThat(lines("IND", "acts")).contains("+ 18 smaller acts");
    }

    @Test
    void actsAgainstStandApartAndSayWhatTheyDrawAwayFrom() {
        assertThat(lines("IND", "against").get(0))
                .isEqualTo(
                        "> UNGA 78/241 (LAWS) / Away from UN-centric voted against, 22 Dec 2023"
                                + " official record · 1 source / 3 points");
        assertThat(page("KAZ").section("against")).isEmpty();
    }

    @Test
    void leavingOutASingleActTellsWhatTheLabelHangsOn() {
        ActorId kazakhstan = new ActorId("KAZ");
        List<Omission> omissions =
                Sensitivity.leaveOneOut(
                        Shipped.DATASET,
                        Shipped.SCORES.asOf(),
                        Shipped.SCORES.weights(),
                        kazakhstan);
        Findings later = FINDINGS.withOmissions(new Later.Arrived<>(omissions));
        assertThat(print(page("KAZ", later).section("change")))
                .containsExactly(
                        "Leaving out any one of these gives another label:",
                        "> Without WAICO / Spread over all approaches / ",
                        "> Without SCO AI Statement / Between UN-centric and Shanghai-hosted / ",
                        "> Without WAIC 2026 / Between UN-centric and Shanghai-hosted / ");
    }

    @Test
    void aLabelThatFewDrawsKeepIsCalledUnstable() {
        Doubt doubt =
                MonteCarlo.run(
                        Shipped.DATASET,
                        Shipped.SCORES.asOf(),
                        Shipped.SCORES.weights(),
                        new Draws(60, 7),
                        Progress.NONE);
        Findings later = FINDINGS.withDoubt(new Later.Arrived<>(doubt));
        assertThat(print(page("KAZ", later).section("label")))
                .containsExactly("Leaning Shanghai-hosted; unstable");
        assertThat(print(page("KAZ", later).section("sure")))
                .contains("Unstable: other weights often give another label.");
    }

    @Test
    void theStatesMostAlikeAreNamedWithTheirSimilarity() {
        assertThat(lines("KAZ", "alike").get(1))
                .isEqualTo("> Kyrgyzstan / Leaning Shanghai-hosted / 0.81");
    }

    @Test
    void whatIsNotKnownIsNeverCalledARefusal() {
        assertThat(lines("KAZ", "unknown").get(0))
                .matches(
                        "No act found by 21 Nov 2026 for \\d+ of 96 institutions and initiatives"
                                + " about AI\\.");
        assertThat(PagePrinter.print(page("KAZ")).toLowerCase(Locale.ROOT)).doesNotContain("refus");
    }

    @Test
    void aStatusNoteStandsBelowTheLabel() {
        assertThat(lines("TWN", "label"))
                .containsExactly(
                        "Thin evidence: too few acts for a label",
                        "No member of the United Nations. Named as in the lists cited; no position"
                                + " on its status is implied.");
    }

    @Test
    void thinEvidenceIsNotAskedWhatWouldChangeItsLabel() {
        assertThat(page("TUV").section("change")).isEmpty();
    }

    private static List<String> lines(String actor, String section) {
        return print(page(actor).section(section));
    }

    private static List<String> print(List<Block> blocks) {
        return PagePrinter.print(blocks).lines().toList();
    }

    private static Page page(String actor) {
        return page(actor, FINDINGS);
    }

    private static Page page(String actor, Findings findings) {
        return Pages.of(List.of(new Ref(Ref.Kind.ACTOR, actor)), findings, Shipped.WORDS);
    }
}
