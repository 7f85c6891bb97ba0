package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.ActorKind;
import org.tripole.domain.Relation;
import org.tripole.work.Progress;

class GroupsFoundTest {

    private static GroupsFound shipped;

    @BeforeAll
    static void findGroupsOfTheShippedRecord() {
        shipped = GroupsFound.find(Shipped.dataset(), Shipped.scores(), 1, Progress.NONE);
    }

    @Test
    void statesThatSignTheSameTextsFormAGroupAndTheIdleStandAlone() {
        Sketch sketch = Sketch.usual().actor("ORG", ActorKind.ORGANISATION).state("idle");
        for (int t = 0; t < 5; t++) {
            sketch.target("east" + t, 0, 1, 0).target("west" + t, 0, 0, 1);
            for (int s = 0; s < 3; s++) {
                sketch.tie("E" + s, Relation.SIGNATORY, "east" + t);
                sketch.tie("W" + s, Relation.SIGNATORY, "west" + t);
            }
        }

        GroupsFound found = GroupsFound.find(sketch.dataset(), sketch.scores(), 1, Progress.NONE);

        assertThat(found.groups()).extracting(Group::number).containsExactly(1, 2);
        assertThat(found.groups().get(0).members()).isEqualTo(ids("E0", "E1", "E2"));
        assertThat(found.groups().get(1).members()).isEqualTo(ids("W0", "W1", "W2"));
        assertThat(found.groups().get(0).stability()).isEqualTo(1);
        assertThat(found.alone()).isEqualTo(ids("idle"));
        assertThat(found.pairShare(id("E0"), id("W0"))).hasValue(0);
        assertThat(found.pairShare(id("E0"), id("ORG"))).isEmpty();
        assertThat(found.withLabels().adjustedRand()).hasValue(1);
    }

    @Test
    void whileThereAreTooFewTargetsAllStandAlone() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", 0, 1, 0)
                        .tie("a", Relation.MEMBER, "t")
                        .tie("b", Relation.MEMBER, "t");

        GroupsFound found = GroupsFound.find(sketch.dataset(), sketch.scores(), 1, Progress.NONE);

        assertThat(found.groups()).isEmpty();
        assertThat(found.alone()).isEqualTo(ids("a", "b"));
        assertThat(found.groupOf(id("a"))).isEmpty();
    }

    @Test
    void everyStateOfTheShippedRecordIsInOneGroupOrAlone() {
        List<ActorId> all = new ArrayList<>(shipped.alone());
        shipped.groups().forEach(group -> all.addAll(group.members()));

        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        Shipped.dataset().actors().stream()
                                .filter(Actor::isCounted)
                                .map(Actor::id)
                                .toList());
    }

    @Test
    void stabilityAndLabelsOfTheShippedGroupsAreThoseCountedByHand() {
        assertThat(shipped.groups()).hasSizeGreaterThan(1);
        for (Group group : shipped.groups()) {
            double sum = 0;
            int pairs = 0;
            for (ActorId one : group.members()) {
                for (ActorId other : group.members()) {
                    if (!one.equals(other)) {
                        sum += shipped.pairShare(one, other).orElseThrow();
                        pairs++;
                    }
                }
                Standing label = Shipped.scores().position(one).orElseThrow().standing();
                assertThat(group.labels()).containsKey(label);
            }
            assertThat(group.stability()).isCloseTo(sum / pairs, within(1e-12)).isGreaterThan(0.5);
            assertThat(group.labels().values().stream().mapToInt(n -> n).sum())
                    .isEqualTo(group.members().size());
        }
    }

    @Test
    void theSameSeedFindsTheSameGroups() {
        GroupsFound again = GroupsFound.find(Shipped.dataset(), Shipped.scores(), 1, Progress.NONE);

        assertThat(again.groups()).isEqualTo(shipped.groups());
        assertThat(again.withLabels()).isEqualTo(shipped.withLabels());
    }

    private static TreeSet<ActorId> ids(String... ids) {
        return new TreeSet<>(List.of(ids).stream().map(ActorId::new).toList());
    }

    private static ActorId id(String id) {
        return new ActorId(id);
    }
}
