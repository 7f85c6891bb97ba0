package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.GREEN;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.claims;
import static org.tripole.view.finding.World.many;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tripole.draw.Ref;

/** Where states stand: what may be said of all of them, and when it must not be. */
class LabelRulesTest {

    private final World world = new World();

    @Test
    void moreThanHalfThinIsSaidWithBothNumbers() {
        world.aligned(RED, "A", "B").thin("X", "Y", "Z");

        assertThat(claims(new MajorityRule(), world.evidence()))
                .contains("3 of 5 states have thin evidence");
    }

    @Test
    void halfThinIsNotMost() {
        world.aligned(RED, "A", "B").thin("X", "Y");

        assertThat(claims(new MajorityRule(), world.evidence())).isEmpty();
    }

    @Test
    void anOrganisationIsNeverCounted() {
        world.aligned(RED, "A", "B").thin("X", "Y").organisation("EU");

        assertThat(claims(new MajorityRule(), world.evidence())).isEmpty();
    }

    @Test
    void mostBetweenNeedsMoreThanHalfOfThePlaced() {
        world.aligned(RED, "A", "B").between(RED, BLUE, "M", "N").spread("O").thin("X");

        assertThat(claims(new MajorityRule(), world.evidence()))
                .contains("Most states with enough evidence stand between approaches");
    }

    @Test
    void halfBetweenIsNotMost() {
        world.aligned(RED, "A", "B").between(RED, BLUE, "M", "N");

        assertThat(claims(new MajorityRule(), world.evidence()))
                .containsExactly("More states stand near red than near any other approach");
    }

    @Test
    void mostBetweenIsNotSaidWhenMostAreThin() {
        world.between(RED, BLUE, "M", "N").thin("X", "Y", "Z");

        assertThat(claims(new MajorityRule(), world.evidence()))
                .containsExactly("3 of 5 states have thin evidence");
    }

    @Test
    void mostNearOneApproachNeedsMoreThanHalfOfThePlaced() {
        world.aligned(RED, "A").leaning(RED, BLUE, "B").aligned(BLUE, "C");

        assertThat(claims(new MajorityRule(), world.evidence()))
                .containsExactly("Most states with enough evidence stand near red");
    }

    @Test
    void halfNearOneApproachOnlyLeads() {
        world.aligned(RED, "A", "B").aligned(BLUE, "C").aligned(GREEN, "D");

        assertThat(claims(new MajorityRule(), world.evidence()))
                .containsExactly("More states stand near red than near any other approach");
    }

    @Test
    void aTieIsALeadOfNobody() {
        world.aligned(RED, many("A", 3)).aligned(BLUE, many("C", 3)).aligned(GREEN, "D");

        assertThat(claims(new MajorityRule(), world.evidence()))
                .containsExactly("As many states stand near red as near blue: 3");
    }

    @Test
    void aTieOfThreeOrOfAFewIsNotSaid() {
        World three = new World();
        three.aligned(RED, many("A", 3)).aligned(BLUE, many("C", 3)).aligned(GREEN, many("D", 3));
        world.aligned(RED, many("A", 2)).aligned(BLUE, many("C", 2));

        assertThat(claims(new MajorityRule(), three.evidence())).isEmpty();
        assertThat(claims(new MajorityRule(), world.evidence())).isEmpty();
    }

    @Test
    void twoPlacedStatesCarryNoLead() {
        world.aligned(RED, "A").between(RED, BLUE, "B");

        assertThat(claims(new MajorityRule(), world.evidence())).isEmpty();
    }

    @Test
    void anApproachWithoutAlignedStatesIsNamed() {
        world.aligned(RED, many("A", 9)).leaning(BLUE, RED, "B");

        assertThat(claims(new AlignedRule(), world.evidence()))
                .containsExactly(
                        "No placed state is aligned with green",
                        "No placed state is aligned with blue");
    }

    @Test
    void withFewPlacedNoneAlignedIsNotSaid() {
        world.aligned(RED, many("A", 8)).leaning(BLUE, RED, "B").thin(many("X", 20));

        assertThat(claims(new AlignedRule(), world.evidence())).isEmpty();
    }

    @Test
    void whereNoApproachHasAlignedStatesNoneIsSingledOut() {
        world.leaning(RED, BLUE, many("A", 12));

        assertThat(claims(new AlignedRule(), world.evidence())).isEmpty();
    }

    @Test
    void aTenthOfThePlacedIsNotOnlyAFew() {
        World tenth = new World();
        tenth.aligned(RED, many("A", 9)).aligned(BLUE, "B").aligned(GREEN, many("C", 10));
        world.aligned(RED, many("A", 10)).aligned(BLUE, "B").aligned(GREEN, many("C", 10));
        tenth.aligned(BLUE, "D");

        assertThat(claims(new AlignedRule(), world.evidence()))
                .containsExactly("Only 1 state is aligned with blue");
        assertThat(claims(new AlignedRule(), tenth.evidence()))
                .containsExactly("Only 2 states are aligned with blue");
        tenth.aligned(BLUE, "E");
        assertThat(claims(new AlignedRule(), tenth.evidence())).isEmpty();
    }

    @Test
    void thePairThatMostStandBetweenIsNamed() {
        world.between(RED, BLUE, many("A", 6)).between(RED, GREEN, many("B", 5));

        assertThat(claims(new BetweenRule(), world.evidence()))
                .containsExactly("6 states stand between red and blue");
    }

    @Test
    void fourBetweenAreTooFew() {
        world.between(RED, BLUE, many("A", 4)).spread(many("S", 4));

        assertThat(claims(new BetweenRule(), world.evidence())).isEmpty();
    }

    @Test
    void statesNearAllApproachesAreSpread() {
        world.spread(many("S", 5));

        assertThat(claims(new BetweenRule(), world.evidence()))
                .containsExactly("The acts of 5 states spread over all approaches");
    }

    @Test
    void mostOfASelectionIsSaidOfTheSelectionAlone() {
        world.aligned(RED, "A", "B").aligned(BLUE, "C", "D", "E");
        Evidence evidence = world.evidence(Setting.plain().selecting(refs("A", "B", "C")));

        assertThat(claims(new SelectionRule(), evidence))
                .containsExactly("2 of 3 selected states stand near red");
    }

    @Test
    void halfOfASelectionOrTwoStatesAreNotEnough() {
        world.aligned(RED, "A", "B").aligned(BLUE, "C", "D").thin("X");

        for (Set<Ref> selection : List.of(refs("A", "B", "C", "D"), refs("A", "B"))) {
            Evidence evidence = world.evidence(Setting.plain().selecting(selection));
            assertThat(claims(new SelectionRule(), evidence)).isEmpty();
        }
    }

    private static Set<Ref> refs(String... ids) {
        return Stream.of(ids).map(World::actor).collect(Collectors.toSet());
    }
}
