package org.tripole.ui.panel.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.ui.panel.Shipped;
import org.tripole.ui.panel.Things;

class OtherPagesTest {

    private static final Findings FINDINGS = Findings.of(Shipped.DATASET, Shipped.SCORES);

    @Test
    void paxSilicaSaysWhoLedItAndHowManyOfItsSignatoriesAreNamed() {
        Page page = page(Ref.Kind.TARGET, "pax-silica");
        assertThat(page.kicker()).isEqualTo("Declaration · 12 Dec 2025");
        assertThat(page.title()).isEqualTo("Pax Silica Declaration and partnership");
        assertThat(lines(page, "led"))
                .containsExactly("> United States / Aligned with alliance-led / ");
        assertThat(lines(page, "coverage"))
                .startsWith("Signed: 25 of 25 named", "Collected in full.");
    }

    @Test
    void theAffinityComesWithTheSpreadOfTheCodersAndTheReason() {
        assertThat(lines(page(Ref.Kind.TARGET, "waico"), "affinity"))
                .startsWith(
                        "UN-centric 15 %  (10 to 20)",
                        "Shanghai-hosted 100 %",
                        "Alliance-led 0 %",
                        "The core Shanghai-hosted body: signing it is the clearest commitment to"
                                + " approach (b). Its texts defer to the UN in words, hence a"
                                + " little UN weight.",
                        "Mean of 3 independent codings, open to argument. Whiskers: their spread.");
    }

    @Test
    void theWhoOfWaicoIsGroupedByRelationWeightiestFirst() {
        List<String> groups =
                lines(page(Ref.Kind.TARGET, "waico"), "backers").stream()
                        .filter(line -> line.startsWith("+"))
                        .toList();
        assertThat(groups)
                .startsWith("+ Proposed it (1)", "+ Founding member (29)")
                .contains("+ Signed (8)");
    }

    @Test
    void aBackerSaysItsDateOnlyWhereItDiffersFromTheTargets() {
        List<String> backers = lines(page(Ref.Kind.TARGET, "waico"), "backers");
        assertThat(backers)
                .contains(
                        "    > Kazakhstan / press or institute · 3 sources / ",
                        "    > Dominica / 30 Jul 2026 · secondary or contested · 1 source / ");
    }

    @Test
    void aTargetCollectedInPartNeverReadsAsIfTheOthersHadStayedAway() {
        assertThat(lines(page(Ref.Kind.TARGET, "unga-79-325"), "coverage"))
                .contains(
                        "Collected only in part: others may have acted too. For them no act was"
                                + " found by 21 Nov 2026.");
    }

    @Test
    void aGeneralBodySaysThatItIsContextOnly() {
        assertThat(lines(page(Ref.Kind.TARGET, "united-nations"), "summary"))
                .contains(
                        "A general body, not about AI: context only, without weight in the"
                                + " shares.");
    }

    @Test
    void theOverlapOfPaxSilicaNamesTheStatementThatSharesMostOfItsBackers() {
        assertThat(lines(page(Ref.Kind.TARGET, "pax-silica"), "overlap").get(1))
                .isEqualTo("> AI Opportunity Statement / 25 shared; 35 in all / ");
    }

    @Test
    void aTieShowsItsDateQualityAndSourcesWithTheirAddresses() {
        Page page = Pages.of(List.of(Things.ref(signing())), FINDINGS, Shipped.WORDS);
        assertThat(page.title()).isEqualTo("India and Pax Silica: signed");
        assertThat(lines(page, "act"))
                .startsWith(
                        "Date: 20 Feb 2026", "Quality B: reputable press or a research institute.");
        assertThat(lines(page, "sources")).hasSize(6).anyMatch(line -> line.startsWith("@ http"));
    }

    @Test
    void aSourceListsTheActsThatRestOnItByTarget() {
        Page page = page(Ref.Kind.SOURCE, "geopoliticsai");
        assertThat(lines(page, "about")).contains("@ https://github.com/kocijan/geopoliticsai");
        assertThat(lines(page, "ties")).contains("+ WAICO (39)", "+ Pax Silica (27)");
    }

    @Test
    void anApproachListsItsStatesByNameAndItsAnchors() {
        Page page = page(Ref.Kind.APPROACH, "shanghai");
        assertThat(page.title()).isEqualTo("Shanghai-hosted");
        assertThat(lines(page, "states-aligned").stream().map(String::strip))
                .contains("> China /  /")
                .isSorted();
        assertThat(lines(page, "anchors").get(0)).startsWith("> WAICO");
    }

    @Test
    void anApproachThatNobodyIsAlignedWithSaysSo() {
        assertThat(lines(page(Ref.Kind.APPROACH, "un"), "states-aligned"))
                .containsExactly("None by 21 Nov 2026.");
    }

    @Test
    void theOverviewCountsEveryStateOnce() {
        Page page = Pages.of(List.of(), FINDINGS, Shipped.WORDS);
        assertThat(lines(page, "labels"))
                .containsExactly(
                        "195 states, from acts up to 21 Nov 2026. 7 areas and organisations are drawn,"
                                + " but not counted.",
                        "> UN-centric / 0 aligned, 17 leaning / 17",
                        "> Shanghai-hosted / 3 aligned, 15 leaning / 18",
                        "> Alliance-led / 10 aligned, 22 leaning / 32",
                        "Between two approaches: 58",
                        "Spread over all: 3",
                        "> Thin evidence / too few acts for a label / 67");
    }

    @Test
    void severalStatesAreListedByNameWithWhatAllOfThemBack() {
        Page page =
                Pages.of(
                        List.of(new Ref(Ref.Kind.ACTOR, "KAZ"), new Ref(Ref.Kind.ACTOR, "IND")),
                        FINDINGS,
                        Shipped.WORDS);
        assertThat(page.title()).isEqualTo("2 selected");
        assertThat(lines(page, "actors"))
                .containsExactly(
                        "> India / Leaning alliance-led / ",
                        "> Kazakhstan / Leaning Shanghai-hosted / ");
        assertThat(lines(page, "common"))
                .contains("> Pax Silica / Declaration · 12 Dec 2025 / ")
                .noneMatch(line -> line.contains("WAICO"));
    }

    @Test
    void aSelectionThatTheDatasetLacksShowsTheOverview() {
        assertThat(page(Ref.Kind.ACTOR, "XXX").title())
                .isEqualTo("Who backs which approach to governing AI");
    }

    private static Tie signing() {
        return Shipped.DATASET.tiesOf(new ActorId("IND")).stream()
                .filter(tie -> tie.target().value().equals("pax-silica"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Page page, String section) {
        return PagePrinter.print(page.section(section)).lines().toList();
    }

    private static Page page(Ref.Kind kind, String id) {
        return Pages.of(List.of(new Ref(kind, id)), FINDINGS, Shipped.WORDS);
    }
}
