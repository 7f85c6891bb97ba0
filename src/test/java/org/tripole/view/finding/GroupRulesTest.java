package org.tripole.view.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.view.finding.World.BLUE;
import static org.tripole.view.finding.World.GREEN;
import static org.tripole.view.finding.World.RED;
import static org.tripole.view.finding.World.claims;
import static org.tripole.view.finding.World.many;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.graph.Filter;
import org.tripole.score.Group;
import org.tripole.text.CaptionText;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;

/** Regions, income groups, members of bodies, communities. */
class GroupRulesTest {

    private final World world = new World();

    @Test
    void mostOfARegionIsSaidOfItsPlacedStates() {
        world.aligned(RED, many("A", 5)).between(RED, BLUE, many("M", 3));
        world.in("North", many("A", 5)).in("North", many("M", 3)).thin(many("X", 8));
        world.in("North", many("X", 8));

        assertThat(claims(new GroupMajorityRule(), world.evidence()))
                .containsExactly("Most placed states in North stand near red");
    }

    @Test
    void aRegionMostlyThinOrSmallOrHalvedIsPassedOver() {
        world.aligned(RED, many("A", 8)).thin(many("X", 9));
        world.in("Thin", many("A", 8)).in("Thin", many("X", 9));
        world.aligned(RED, many("B", 7)).in("Small", many("B", 7));
        world.aligned(RED, many("C", 4)).aligned(BLUE, many("D", 4));
        world.in("Halved", many("C", 4)).in("Halved", many("D", 4));

        assertThat(claims(new GroupMajorityRule(), world.evidence())).isEmpty();
    }

    @Test
    void incomeGroupsAndRegionalGroupsAreSaidByTheirNames() {
        world.aligned(BLUE, many("A", 8)).income("High income", many("A", 8));
        world.aligned(GREEN, many("B", 8)).regionalGroup("Coast Group", many("B", 8));

        assertThat(claims(new GroupMajorityRule(), world.evidence()))
                .containsExactly(
                        "High income: most placed states stand near blue",
                        "Coast Group: most placed members stand near green");
    }

    @Test
    void groupsAreNotJudgedWhileStatesAreHidden() {
        world.aligned(BLUE, many("A", 9)).income("High income", many("A", 9));
        Filter hidesOne = Filter.standard().withHiddenActors(Set.of(new ActorId("A1")));

        assertThat(claims(new GroupMajorityRule(), world.evidence(hidesOne, Setting.plain())))
                .isEmpty();
    }

    @Test
    void theRegionWithMoreStatesNearAnApproachIsNamed() {
        world.aligned(RED, many("A", 3)).in("North", many("A", 3));
        world.aligned(RED, many("B", 2)).in("South", many("B", 2));

        assertThat(claims(new RegionsRule(), world.evidence()))
                .containsExactly("North has more states near red than any other region");
    }

    @Test
    void equalRegionsAndTwoStatesLeadNowhere() {
        world.aligned(RED, many("A", 3)).in("North", many("A", 3));
        world.aligned(RED, many("B", 3)).in("South", many("B", 3));
        world.aligned(BLUE, many("C", 2)).in("South", many("C", 2));

        assertThat(claims(new RegionsRule(), world.evidence())).isEmpty();
    }

    @Test
    void twoRegionsWithDifferentMajoritiesAreSetSideBySide() {
        world.aligned(RED, many("A", 8)).in("North", many("A", 8));
        world.aligned(BLUE, many("B", 8)).in("South", many("B", 8));

        assertThat(claims(new RegionsRule(), world.evidence()))
                .contains("Most placed states: North near red, South near blue");
    }

    @Test
    void regionsOfOneMindDoNotDiffer() {
        world.aligned(RED, many("A", 8)).in("North", many("A", 8));
        world.aligned(RED, many("B", 9)).in("South", many("B", 9));

        assertThat(claims(new RegionsRule(), world.evidence()))
                .containsExactly("South has more states near red than any other region");
    }

    @Test
    void membersThatAllStandNearOneApproachAreUnited() {
        members(World.Traits.PLAIN.general(), 5, 0);

        assertThat(claims(new MembersRule(), world.evidence()))
                .containsExactly("All 5 placed members of club stand near red");
    }

    @Test
    void membersWithoutMajorityAreSplit() {
        members(World.Traits.PLAIN.general(), 3, 3);

        assertThat(claims(new MembersRule(), world.evidence()))
                .containsExactly("club members: 3 near red, 3 near blue");
    }

    @Test
    void aMajorityOfMembersIsNeitherUnitedNorSplit() {
        members(World.Traits.PLAIN.general(), 5, 2);

        assertThat(claims(new MembersRule(), world.evidence())).isEmpty();
    }

    @Test
    void aBodyCollectedInPartOrWithThinMembersIsPassedOver() {
        members(World.Traits.PLAIN.general().partial(), 5, 0);
        assertThat(claims(new MembersRule(), world.evidence())).isEmpty();

        world.text("club", RED, World.Traits.PLAIN.general());
        world.ties(Relation.MEMBER, "club", many("X", 3));
        assertThat(claims(new MembersRule(), world.evidence())).isEmpty();
    }

    @Test
    void communitiesThatEachStandNearOneApproachFollowThem() {
        world.aligned(RED, many("A", 5)).aligned(BLUE, many("B", 5));

        assertThat(communities(List.of(ids("A", 5), ids("B", 5))))
                .containsExactly("In each of 2 communities, states stand near one approach");
    }

    @Test
    void aCommunityOfTwoApproachesCrossesThem() {
        world.aligned(RED, many("A", 3)).aligned(BLUE, many("B", 2)).aligned(RED, many("C", 5));

        assertThat(communities(List.of(union(ids("A", 3), ids("B", 2)), ids("C", 5))))
                .containsExactly("One community of 5 states spans red and blue");
    }

    @Test
    void aSingleOrSmallCommunitySaysNothing() {
        world.aligned(RED, many("A", 5)).aligned(BLUE, many("B", 4));

        assertThat(communities(List.of(ids("A", 5), ids("B", 4)))).isEmpty();
        assertThat(communities(List.of())).isEmpty();
    }

    private void members(World.Traits traits, int red, int blue) {
        world.text("club", RED, traits).thin(many("Z", 12));
        world.aligned(RED, many("A", red)).aligned(BLUE, many("B", blue));
        world.ties(Relation.MEMBER, "club", many("A", red));
        world.ties(Relation.MEMBER, "club", many("B", blue));
    }

    @Test
    void theGroupsThatColoursShowAreCountedAndTheirStabilityIsSaid() {
        world.aligned(RED, many("A", 5)).aligned(BLUE, many("B", 4));
        Evidence evidence = coloured(List.of(ids("A", 5), ids("B", 4)));
        CaptionProposals captions = new CaptionProposals(evidence, new Messages(Locale.ENGLISH));

        assertThat(captions.best().text()).isEqualTo("States that act alike form 2 groups");
        assertThat(captions.subtitle())
                .contains(
                        "Colours: 2 groups of states that act alike, found in the data; a pair"
                                + " stays together in 50 % of 50 runs");
        assertThat(captions.altText(CaptionText.PICTURE_NETWORK, NameLanguage.ENGLISH))
                .contains("Colours show 2 groups", "50 % of 50 runs")
                .doesNotContain("near red,");
    }

    @Test
    void groupsOfAllAreNotCountedAmongSome() {
        world.aligned(RED, many("A", 5)).aligned(BLUE, many("B", 4));
        Filter hidesOne = Filter.standard().withHiddenActors(Set.of(new ActorId("A1")));
        Setting setting = coloured(List.of(ids("A", 5), ids("B", 4))).setting();

        assertThat(claims(new GroupsRule(), world.evidence(hidesOne, setting))).isEmpty();
        assertThat(claims(new GroupsRule(), coloured(List.of(ids("A", 5))))).isEmpty();
        assertThat(claims(new GroupsRule(), world.evidence())).isEmpty();
    }

    private List<String> communities(List<Set<ActorId>> communities) {
        return claims(new CommunityRule(), coloured(communities));
    }

    private Evidence coloured(List<Set<ActorId>> communities) {
        List<Group> groups = new ArrayList<>();
        for (Set<ActorId> members : communities) {
            groups.add(new Group(groups.size() + 1, members, 0.5, Map.of()));
        }
        return world.evidence(Setting.plain().with(groups));
    }

    private static Set<ActorId> ids(String prefix, int count) {
        return Stream.of(many(prefix, count)).map(ActorId::new).collect(Collectors.toSet());
    }

    private static Set<ActorId> union(Set<ActorId> one, Set<ActorId> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
