package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.GREEN;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.claims;
import static org.tripole.view.finding.World.many;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.score.Draws;
import org.tripole.score.MonteCarlo;
import org.tripole.text.CaptionText;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;
import org.tripole.work.Progress;

/** What may be said of an actor or target in focus, and what of any picture. */
class FocusRulesTest {

    private final World world = new World();

    @Test
    void theLabelOfTheActorInFocusIsSaid() {
        world.aligned(RED, "A").leaning(RED, BLUE, "L").between(RED, BLUE, "M").spread("S");
        world.thin("X");

        assertThat(labelOf("A")).isEqualTo("A is aligned with red");
        assertThat(labelOf("L")).isEqualTo("L leans to red");
        assertThat(labelOf("M")).isEqualTo("M stands between red and blue");
        assertThat(labelOf("S")).isEqualTo("The acts of S spread over all approaches");
        assertThat(labelOf("X")).isEqualTo("X: too little evidence to place");
    }

    @Test
    void whatTheActorBacksIsCountedWithoutWhatItOnlyAttends() {
        world.aligned(RED, "A")
                .ties(Relation.ATTENDED, "blue-1", "A")
                .ties(Relation.OPPOSED, "blue-2", "A");

        assertThat(claims(new ActorRule(), focus("A")))
                .containsExactly("A is aligned with red", "A backs 6 initiatives and institutions");
    }

    @Test
    void actsAreNotCountedWhileTheyAreHidden() {
        world.aligned(RED, "A");
        Filter onlyB = Filter.standard().withQualities(Set.of(Quality.B));
        Setting focus = Setting.plain().focusedOn(Set.of(World.actor("A")));

        assertThat(claims(new ActorRule(), world.evidence(onlyB, focus)))
                .containsExactly("A is aligned with red");
    }

    @Test
    void twoInFocusHaveNoCommonLabel() {
        world.aligned(RED, "A", "B");

        assertThat(claims(new ActorRule(), focus("A", "B"))).isEmpty();
    }

    @Test
    void aShareIsGivenWithItsRange() {
        world.aligned(RED, "A", "B").leaning(RED, BLUE, "C");

        assertThat(claims(new ActorRule(), doubted("C")))
                .anyMatch(claim -> claim.matches("C: 62 % red, likely \\d\\d to \\d\\d %"));
        assertThat(claims(new ActorRule(), focus("C"))).noneMatch(claim -> claim.contains("%"));
    }

    @Test
    void aThinStateHasNoShare() {
        world.aligned(RED, "A").thin("X");

        assertThat(claims(new ActorRule(), doubted("X")))
                .containsExactly("X: too little evidence to place");
    }

    @Test
    void aLabelThatDoesNotHoldIsSaidSo() {
        world.aligned(RED, "A").aligned(BLUE, "B");
        nearTheEdgeOfALabel("E");

        assertThat(claims(new ActorRule(), doubted("E")))
                .contains("E: the label does not hold when judgements vary");
        assertThat(claims(new ActorRule(), doubted("A")))
                .doesNotContain("A: the label does not hold when judgements vary");
    }

    @Test
    void theStateThatActsMostLikeItIsNamed() {
        world.aligned(RED, "A", "B").between(RED, BLUE, "C").aligned(BLUE, "D");

        assertThat(claims(new AlikeRule(), focus("A")))
                .containsExactly("No state acts more like A than B");
    }

    @Test
    void twoThatAreAsMuchAlikeOrAThinOneAreNotNamed() {
        world.aligned(RED, "A", "B", "C").thin("X");

        assertThat(claims(new AlikeRule(), focus("A"))).isEmpty();
        assertThat(claims(new AlikeRule(), focus("X"))).isEmpty();
    }

    @Test
    void theBackersOfATargetAreCountedAndThoseNamedSetAgainstTheStatedTotal() {
        world.text("Pact", BLUE, World.Traits.PLAIN.stating(Relation.SIGNATORY, 3));
        world.ties(Relation.SIGNATORY, "Pact", "A", "B").organisation("EU");
        world.tie("EU", Relation.SIGNATORY, "Pact", null);

        assertThat(claims(new TargetRule(), focusOnTarget("Pact")))
                .containsExactly("2 states back Pact", "Pact: 3 of 3 named");
    }

    @Test
    void anIncompleteListIsAtLeastAndWithoutStatedTotalThereIsNoCoverage() {
        world.text("Pact", BLUE, World.Traits.PLAIN.partial());
        world.ties(Relation.SIGNATORY, "Pact", "A");

        assertThat(claims(new TargetRule(), focusOnTarget("Pact")))
                .containsExactly("At least 1 state backs Pact");
    }

    @Test
    void aTargetThatNoneBacksHasNoBackers() {
        world.text("Pact", BLUE).ties(Relation.ATTENDED, "Pact", "A");

        assertThat(claims(new TargetRule(), focusOnTarget("Pact"))).isEmpty();
    }

    @Test
    void coverageIsNotSaidWhileStatesAreHidden() {
        world.text("Pact", BLUE, World.Traits.PLAIN.stating(Relation.SIGNATORY, 2));
        world.ties(Relation.SIGNATORY, "Pact", "A", "B");
        Filter hidesOne = Filter.standard().withHiddenActors(Set.of(new ActorId("A")));
        Setting focus = Setting.plain().focusedOn(Set.of(World.target("Pact")));

        assertThat(claims(new TargetRule(), world.evidence(hidesOne, focus)))
                .containsExactly("1 shown: 1 state backs Pact");
    }

    @Test
    void theRegionOfMostBackersIsNamedOnlyAboveHalf() {
        world.text("Pact", BLUE).ties(Relation.SIGNATORY, "Pact", many("A", 3));
        world.ties(Relation.SIGNATORY, "Pact", many("B", 2));
        world.in("North", many("A", 3)).in("South", many("B", 2));
        assertThat(claims(new TargetRule(), focusOnTarget("Pact")))
                .contains("Most backers of Pact are in North");

        world.in("South", "B3").ties(Relation.SIGNATORY, "Pact", "B3");
        assertThat(claims(new TargetRule(), focusOnTarget("Pact")))
                .noneMatch(claim -> claim.startsWith("Most backers"));
    }

    @Test
    void whatTwoStatesBothBackIsCounted() {
        world.aligned(RED, "A").between(RED, BLUE, "B").aligned(GREEN, "C");

        assertThat(claims(new SharedRule(), focus("A", "B")))
                .containsExactly("A and B both back 3 initiatives and institutions");
        assertThat(claims(new SharedRule(), focus("A", "C"))).isEmpty();
        assertThat(claims(new SharedRule(), focus("A"))).isEmpty();
    }

    @Test
    void whatThreeOrMoreAllBackIsCountedWithTheNamesThatFit() {
        world.aligned(RED, "A", "D", "E").between(RED, BLUE, "B").aligned(GREEN, "C");

        assertThat(claims(new SharedRule(), focus("A", "B", "D")))
                .containsExactly("A, B and D all back 3 institutions and initiatives");
        assertThat(claims(new SharedRule(), focus("A", "B", "D", "E")))
                .containsExactly("All 4 in focus back 3 institutions and initiatives");
        assertThat(claims(new SharedRule(), focus("A", "B", "C"))).isEmpty();
    }

    @Test
    void whoBacksBothTargetsInFocusIsCounted() {
        world.aligned(RED, "A", "B").ties(Relation.ATTENDED, "blue-1", "A", "B");
        world.text("part", RED, World.Traits.PLAIN.partial()).ties(Relation.SIGNATORY, "part", "A");

        assertThat(claims(new PairOfTargetsRule(), focusOnTargets("red-1", "red-2")))
                .containsExactly("2 states back both red-1 and red-2");
        assertThat(claims(new PairOfTargetsRule(), focusOnTargets("part", "red-2")))
                .containsExactly("At least 1 state backs both part and red-2");
        assertThat(claims(new PairOfTargetsRule(), focusOnTargets("red-1", "blue-1"))).isEmpty();
        assertThat(claims(new PairOfTargetsRule(), focusOnTargets("red-1"))).isEmpty();
    }

    @Test
    void severalInFocusAreNamedAndTheMeasureIsSaid() {
        world.aligned(RED, "A", "B").aligned(GREEN, "C");
        CaptionProposals two = captions(focus("A", "C"));
        CaptionProposals four =
                captions(
                        world.evidence(
                                Setting.plain()
                                        .focusedOn(
                                                Set.of(
                                                        World.actor("A"),
                                                        World.actor("B"),
                                                        World.actor("C"),
                                                        World.target("blue-1")))));

        assertThat(two.best().text()).isEqualTo("A and C, and what is tied to them");
        assertThat(two.subtitleOfFocus(new Reach(2, 3, 1, 12)))
                .startsWith(
                        "Within 2 ties of A and C: 3 states, 1 area or organisation and 12"
                                + " institutions and initiatives. Shares of each approach in"
                                + " recorded acts on AI, as of 30 June 2026");
        assertThat(four.subtitleOfFocus(new Reach(1, 3, 0, 12)))
                .startsWith("Within one tie of A, B and 2 more: 3 states and 12 institutions");
        assertThat(two.altText(CaptionText.PICTURE_NETWORK, NameLanguage.ENGLISH))
                .startsWith("Network of A and C and what is tied to them, among red");
    }

    private static CaptionProposals captions(Evidence evidence) {
        return new CaptionProposals(evidence, new Messages(Locale.ENGLISH));
    }

    private Evidence focusOnTargets(String... ids) {
        Set<Ref> refs = Stream.of(ids).map(World::target).collect(Collectors.toSet());
        return world.evidence(Setting.plain().focusedOn(refs));
    }

    @Test
    void anyPictureHasAPlainTitle() {
        world.aligned(RED, "A", "B");

        assertThat(claims(new PlainRule(), world.evidence()))
                .containsExactly("2 states among the approaches to governing AI");
        assertThat(claims(new PlainRule(), focus("A")))
                .containsExactly("A: its recorded acts on AI");
        assertThat(claims(new PlainRule(), focusOnTarget("red-1")))
                .containsExactly("red-1 and the states tied to it");
        assertThat(claims(new PlainRule(), focus("A", "B")))
                .containsExactly(
                        "A and B, and what is tied to them",
                        "2 in focus and all that is tied to them");
    }

    @Test
    void aFilteredPictureSaysHowManyItShows() {
        world.aligned(RED, "A", "B").in("North", "A");
        Filter north = Filter.standard().withRegions(Set.of("North"));

        assertThat(claims(new PlainRule(), world.evidence(north, Setting.plain())))
                .containsExactly(
                        "1 of 2 states shown",
                        "In North: 1 state among the approaches to governing AI");
    }

    @Test
    void aPictureWithoutStatesOrEvidenceSaysThat() {
        world.thin("X");
        Filter hidesAll = Filter.standard().withHiddenActors(Set.of(new ActorId("X")));

        assertThat(claims(new PlainRule(), world.evidence()))
                .contains("No state has enough evidence on this day")
                .doesNotContain("The filters hide every state");
        assertThat(claims(new PlainRule(), world.evidence(hidesAll, Setting.plain())))
                .contains("The filters hide every state")
                .doesNotContain("No state has enough evidence on this day");
    }

    private String labelOf(String id) {
        return claims(new ActorRule(), focus(id)).get(0);
    }

    private Evidence focus(String... ids) {
        Set<Ref> refs = Stream.of(ids).map(World::actor).collect(Collectors.toSet());
        return world.evidence(Setting.plain().focusedOn(refs));
    }

    private Evidence focusOnTarget(String id) {
        return world.evidence(Setting.plain().focusedOn(Set.of(World.target(id))));
    }

    private void nearTheEdgeOfALabel(String id) {
        world.ties(Relation.MEMBER, "red-1", id).ties(Relation.MEMBER, "red-2", id);
        world.ties(Relation.MEMBER, "red-3", id).ties(Relation.SIGNATORY, "blue-6", id);
    }

    private Evidence doubted(String id) {
        var doubt =
                MonteCarlo.run(
                        world.dataset(),
                        World.AS_OF,
                        World.WEIGHTS,
                        new Draws(100, 1),
                        Progress.NONE);
        return world.evidence(Setting.plain().with(doubt).focusedOn(Set.of(World.actor(id))));
    }
}
