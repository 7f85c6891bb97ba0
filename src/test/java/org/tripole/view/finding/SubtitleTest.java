package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.many;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.TargetId;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Period;
import org.tripole.graph.StandingFilter;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.score.Weights;
import org.tripole.text.CaptionText;
import org.tripole.text.FindingText;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;

/** What a subtitle owns up to: filters, changed weights, a day beyond the record. */
class SubtitleTest {

    private static final Filter ALL = Filter.standard();
    private static final LocalDate DAY = World.AS_OF;

    private final World world = new World().aligned(RED, many("A", 3)).aligned(BLUE, "B1", "B2");

    @Test
    void aRegionThatIsFilteredByIsNamedWithHowManyStatesItLeaves() {
        world.in("North", "A1", "A2");

        assertThat(subtitle(ALL.withRegions(Set.of("North"))))
                .startsWith("Filtered by North: 2 of 5 states shown. Shares of each approach");
        assertThat(subtitle(ALL)).doesNotContain("Filtered");
    }

    @Test
    void whatMustBeBackedIsSaidAsSupportWhichAttendingIsToo() {
        Backing all = Backing.ofAll(List.of(one("red-1"), one("red-2")));
        Backing any = Backing.ofAny(List.of(one("blue-1"))).butNone(List.of(one("red-1")));

        assertThat(subtitle(ALL.withBacking(all)))
                .startsWith("Filtered by support for red-1 and red-2: 3 of 5 states shown.");
        assertThat(subtitle(ALL.withBacking(any)))
                .startsWith(
                        "Filtered by support for any of blue-1 and no support found for red-1: 2"
                                + " of 5 states shown.");
    }

    @Test
    void filtersThatHideOnlyActsAreNamedAndSharesSaidToRestOnAll() {
        Filter press = ALL.withTies(ALL.ties().withSources(Set.of(SourceKind.PRESS)));
        Filter late =
                ALL.withTies(
                        ALL.ties()
                                .withPeriod(
                                        new Period(LocalDate.parse("2024-01-01"), LocalDate.MAX)));

        assertThat(subtitle(ALL.withQualities(Set.of(Quality.A))))
                .startsWith("Filtered by evidence official record. Shares of each approach")
                .endsWith("Some acts are filtered out; shares rest on all");
        assertThat(subtitle(press))
                .startsWith("Filtered by source press. ")
                .endsWith("shares rest on all");
        assertThat(subtitle(late))
                .startsWith("Filtered by acts from 1 Jan 2024. ")
                .endsWith("shares rest on all");
    }

    @Test
    void ofManyFiltersTwoAreNamedAndTheOthersCounted() {
        world.in("North", many("A", 3));
        Filter many =
                ALL.withRegions(Set.of("North"))
                        .withRelations(Set.of(Relation.MEMBER))
                        .withStanding(
                                StandingFilter.ANY.withLabels(
                                        Set.of(Verdicts.label(StandingKind.ALIGNED))))
                        .withQualities(Set.of(Quality.A, Quality.B));

        assertThat(subtitle(many))
                .startsWith(
                        "Filtered by North, label \u201caligned with one approach\u201d and 2 more"
                                + " filters: 3 of 5 states shown.");
    }

    @Test
    void theAltTextNamesTheFilterToo() {
        world.in("North", "A1", "A2");

        assertThat(
                        captions(ALL.withRegions(Set.of("North")))
                                .altText(CaptionText.PICTURE_NETWORK, NameLanguage.ENGLISH))
                .contains("Filtered by North: of 2 states shown, 2 near red.");
    }

    @Test
    void whoBacksBothTargetsThatAreAskedForComesFirst() {
        world.ties(Relation.MEMBER, "blue-1", "A1", "A2");
        Title best = captions(asking("red-1", "blue-1")).best();

        assertThat(best.text()).isEqualTo("2 states back both blue-1 and red-1");
        assertThat(captions(asking("red-1", "blue-1")).titles())
                .extracting(Title::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void attendingBothIsNotSaidToBeBackingBoth() {
        world.ties(Relation.ATTENDED, "blue-1", "A1", "A2");

        assertThat(kinds(asking("red-1", "blue-1")))
                .doesNotContain(FindingText.BOTH_BACKED, FindingText.BOTH_BACKED_AT_LEAST);
    }

    @Test
    void whereMoreIsAskedThanTwoTargetsTheNumberIsNotThatOfAll() {
        world.ties(Relation.MEMBER, "blue-1", "A1", "A2").in("North", "A1");
        Evidence narrower = evidence(asking("red-1", "blue-1").withRegions(Set.of("North")));

        assertThat(narrower.askedPair()).isEmpty();
        assertThat(evidence(asking("red-1", "blue-1")).askedPair()).isPresent();
        assertThat(evidence(ALL).askedPair()).isEmpty();
    }

    @Test
    void changedWeightsAreNamedAndOfManyTwo() {
        Weights two = Weights.standard().withStrength(Relation.HOST, 0.5);
        Weights four =
                two.withQuality(Quality.C, 0.25)
                        .withOptions(
                                Weights.Options.standard()
                                        .withHalfLifeMonths(24)
                                        .withContrast(false));

        assertThat(words(two)).isEqualTo("Changed weights: \u201chosts it\u201d 0.5");
        assertThat(words(four))
                .isEqualTo("Changed weights: \u201chosts it\u201d 0.5, quality C 0.25 and 2 more");
        assertThat(WeightWords.of(Weights.standard(), new Messages(Locale.ENGLISH))).isEmpty();
        assertThat(subtitle(ALL)).contains(". Changed weights: balance off");
    }

    @Test
    void aDayBeyondTheRecordIsGivenWithTheDayThatTheRecordEndsOn() {
        LocalDate later = DAY.plusYears(4);
        world.thin("X");
        Evidence evidence =
                new Evidence(
                        GraphBuilder.build(world.dataset(), ALL, later),
                        world.scores(later),
                        Setting.plain());
        CaptionProposals captions = new CaptionProposals(evidence, new Messages(Locale.ENGLISH));

        assertThat(captions.subtitle())
                .contains("as of 30 June 2030 (the record ends on 30 June 2026)");
        assertThat(captions.altText(CaptionText.PICTURE_NETWORK, NameLanguage.ENGLISH))
                .contains("As of 30 June 2030 (the record ends on 30 June 2026)");
        assertThat(World.claims(new NoActRule(), evidence))
                .containsExactly("No act found by 30 June 2026: 1 state");
        assertThat(subtitle(ALL)).doesNotContain("the record ends");
    }

    private static String words(Weights weights) {
        return WeightWords.of(weights, new Messages(Locale.ENGLISH)).orElseThrow();
    }

    private static Filter asking(String one, String other) {
        return ALL.withBacking(Backing.ofAll(List.of(one(one), one(other))));
    }

    private static Backable one(String target) {
        return new Backable.One(new TargetId(target));
    }

    private List<FindingText> kinds(Filter filter) {
        return captions(filter).titles().stream().map(title -> title.finding().kind()).toList();
    }

    private String subtitle(Filter filter) {
        return captions(filter).subtitle();
    }

    private CaptionProposals captions(Filter filter) {
        return new CaptionProposals(evidence(filter), new Messages(Locale.ENGLISH));
    }

    private Evidence evidence(Filter filter) {
        Dataset dataset = world.dataset();
        Scores scores = Scorer.score(dataset, DAY, World.WEIGHTS);
        return new Evidence(
                GraphBuilder.build(dataset, filter, DAY, scores.verdicts()),
                scores,
                Setting.plain());
    }
}
