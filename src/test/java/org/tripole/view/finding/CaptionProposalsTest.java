package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.many;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.Shipped;
import org.tripole.domain.Quality;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.LabelKind;
import org.tripole.graph.StandingFilter;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.text.CaptionText;
import org.tripole.text.FindingText;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;

class CaptionProposalsTest {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    private final World world = new World();

    static List<Evidence> pictures() {
        return Pictures.of();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyTitleHasAtMostTenWords(Evidence evidence) {
        for (Title title : proposals(evidence).titles()) {
            assertThat(title.text().split(" ")).as(title.text()).hasSizeLessThanOrEqualTo(10);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyNumberInATitleIsTheNumberOfItsRows(Evidence evidence) {
        for (Title title : proposals(evidence).titles()) {
            for (Title.Span span : title.spans()) {
                String part = title.text().substring(span.start(), span.end());
                title.finding().arguments().stream()
                        .filter(Argument.Count.class::isInstance)
                        .filter(argument -> argument.rows().equals(span.rows()))
                        .filter(argument -> part.matches(".*\\d.*"))
                        .forEach(
                                argument ->
                                        assertThat(part.replaceAll("\\D", ""))
                                                .as(title.text())
                                                .isEqualTo("" + argument.rows().size()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noTitleUsesAWordThatIsRuledOut(Evidence evidence) {
        WordingCheck check = new WordingCheck(evidence.dataset(), evidence.asOf(), ENGLISH);

        for (Title title : proposals(evidence).titles()) {
            assertThat(check.check(title.text())).as(title.text()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void subtitleAndAltTextNameTheDayAndTheAltTextHasThreeOrFourSentences(Evidence evidence) {
        CaptionProposals proposals = proposals(evidence);
        String day = new Argument.Day(evidence.asOf()).inSentence(ENGLISH).toString();
        String alt = proposals.altText(CaptionText.PICTURE_NETWORK, NameLanguage.ENGLISH);

        assertThat(proposals.subtitle()).contains("as of " + day);
        assertThat(proposals.subtitleOfFocus(new Reach(1, 3, 0, 2))).contains("as of " + day);
        assertThat(alt).contains("As of " + day).contains(proposals.best().text()).endsWith(".");
        assertThat(alt.split("\\. (?=[A-Z0-9])")).hasSizeBetween(2, 4);
    }

    @Test
    void noSentenceUsesAWordThatIsRuledOut() {
        WordingCheck check =
                new WordingCheck(Shipped.dataset(), Shipped.dataset().facts().asOf(), ENGLISH);

        for (FindingText kind : FindingText.values()) {
            String sentence = ENGLISH.text(kind, 2, 3, 4, 5, 6);
            assertThat(check.check(sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void theStrongestComesFirstAndNoKindMoreThanThrice() {
        List<Title> titles = proposals(evidence(Filter.standard(), Setting.plain())).titles();

        assertThat(titles).extracting(title -> -title.finding().strength()).isSorted();
        for (Title title : titles) {
            FindingText kind = title.finding().kind();
            assertThat(titles.stream().filter(t -> t.finding().kind() == kind))
                    .hasSizeBetween(1, 3);
        }
    }

    @Test
    void theOpeningViewSaysWhoLeads() {
        CaptionProposals proposals = proposals(evidence(Filter.standard(), Setting.plain()));

        assertThat(proposals.best().text())
                .isEqualTo("More states stand near Alliance-led than near any other approach");
        assertThat(proposals.best().spans().get(0).rows()).hasSize(32);
        assertThat(proposals.altText(CaptionText.PICTURE_NETWORK, NameLanguage.ENGLISH))
                .contains(
                        "Of 195 states shown, 17 near UN-centric, 18 near Shanghai-hosted,"
                                + " 32 near Alliance-led, 58 between approaches, 3 spread over"
                                + " all, 67 with thin evidence.");
    }

    @Test
    void aRegionIsNamedInFrontAndTheRowsKeepTheirPlaces() {
        Filter africa = Filter.standard().withRegions(Set.of("Africa"));
        Title best = proposals(evidence(africa, Setting.plain())).best();

        assertThat(best.text()).isEqualTo("In Africa: 29 of 54 states have thin evidence");
        assertThat(best.spans())
                .extracting(span -> best.text().substring(span.start(), span.end()))
                .containsExactly("29", "54");
    }

    @Test
    void statesPutAwayByHandAreNotSpokenFor() {
        world.aligned(RED, many("A", 4)).thin("X");
        Setting hiding = Setting.plain().hiding(Set.of(World.actor("A1")));

        assertThat(proposals(world.evidence(hiding)).titles())
                .extracting(Title::text)
                .contains("4 shown: Most states with enough evidence stand near red")
                .noneMatch(text -> text.startsWith("5"));
    }

    @Test
    void hiddenActsAreOwnedUpToInTheSubtitle() {
        Filter onlyA = Filter.standard().withQualities(Set.of(Quality.A));

        assertThat(proposals(evidence(onlyA, Setting.plain())).subtitle())
                .endsWith("Some acts are filtered out; shares rest on all");
    }

    @Test
    void theDayComparedWithStandsInTheSubtitle() {
        Setting since = Setting.plain().since(world.scores(World.AS_OF.minusYears(1)));
        world.aligned(RED, "A");

        assertThat(proposals(world.evidence(since)).subtitle())
                .contains("as of 30 June 2026, compared with 30 June 2025. ");
    }

    @Test
    void aFocusThatIsNotShownLeavesTheWholePicture() {
        world.aligned(RED, "A", "B", "C");
        Setting elsewhere = Setting.plain().focusedOn(Set.of(World.actor("ZZ")));

        assertThat(proposals(world.evidence(elsewhere)).best().text())
                .isEqualTo("Most states with enough evidence stand near red");
    }

    @Test
    void whereEveryNameIsLongThePlainTitleStays() {
        String name = "one two three four five six seven eight nine ten eleven";
        world.aligned(RED, name);
        Setting focus = Setting.plain().focusedOn(Set.of(new Ref(Ref.Kind.ACTOR, name)));

        assertThat(proposals(world.evidence(focus)).titles())
                .extracting(title -> title.finding().kind())
                .containsExactly(FindingText.PLAIN_ACTOR);
    }

    @Test
    void whereTheFilterChoseLabelsNothingIsClaimedOfLabels() {
        StandingFilter thin = StandingFilter.ANY.withLabels(Set.of(label(StandingKind.THIN)));
        StandingFilter placed =
                StandingFilter.ANY.withLabels(
                        Set.of(label(StandingKind.ALIGNED), label(StandingKind.LEANING)));

        for (StandingFilter asked : List.of(thin, placed)) {
            Filter filter = Filter.standard().withStanding(asked);
            assertThat(proposals(evidence(filter, Setting.plain())).titles())
                    .extracting(title -> title.finding().kind())
                    .doesNotContain(
                            FindingText.NONE_ALIGNED,
                            FindingText.FEW_ALIGNED,
                            FindingText.NO_EVIDENCE)
                    .contains(FindingText.FILTERED);
        }
    }

    @Test
    void aRegionGivesItsNameToATitleOnlyWhereItAloneHidesStates() {
        Filter africa = Filter.standard().withRegions(Set.of("Africa"));
        Filter leaning =
                africa.withStanding(
                        StandingFilter.ANY.withLabels(Set.of(label(StandingKind.LEANING))));

        assertThat(evidence(africa, Setting.plain()).onlyRegion()).hasValue("Africa");
        assertThat(evidence(leaning, Setting.plain()).onlyRegion()).isEmpty();
    }

    private static LabelKind label(StandingKind kind) {
        return Verdicts.label(kind);
    }

    private static CaptionProposals proposals(Evidence evidence) {
        return new CaptionProposals(evidence, ENGLISH);
    }

    private static Evidence evidence(Filter filter, Setting setting) {
        var network =
                GraphBuilder.build(
                        Shipped.dataset(),
                        filter,
                        Shipped.dataset().facts().asOf(),
                        Shipped.scores().verdicts());
        return new Evidence(network, Shipped.scores(), setting);
    }
}
