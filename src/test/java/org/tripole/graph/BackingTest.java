package org.tripole.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;

class BackingTest {

    private static final Backable CLUB = one("club");
    private static final Backable PACT = one("pact");
    private static final Backable WEST = new Backable.Towards(new ApproachId("west"));

    private final Dataset record =
            new SmallRecord()
                    .state("AAA", "Africa")
                    .state("BBB", "Asia")
                    .state("CCC", "Asia")
                    .state("DDD", "Asia")
                    .organisation("ORG")
                    .target("club", "2020")
                    .target("pact", "2026-03")
                    .general("league", "1950")
                    .tie("AAA", Relation.MEMBER, "club")
                    .tie("AAA", Relation.SIGNATORY, "pact")
                    .tie("BBB", Relation.MEMBER, "club")
                    .tie("CCC", Relation.SIGNATORY, "pact")
                    .tie("DDD", Relation.MEMBER, "league")
                    .tie("ORG", Relation.MEMBER, "club")
                    .dataset();

    private final Assessment backers =
            (actor, target) ->
                    record.tiesOf(actor).stream().anyMatch(tie -> tie.target().equals(target));

    @Test
    void whoIsInBothIsAskedByAllOf() {
        assertThat(states(Backing.ofAll(List.of(CLUB, PACT)))).containsExactly("AAA");
    }

    @Test
    void whoIsInEitherIsAskedByAnyOf() {
        assertThat(states(Backing.ofAny(List.of(CLUB, PACT)))).containsExactly("AAA", "BBB", "CCC");
    }

    @Test
    void whoIsInOneButNotTheOtherIsAskedByNoneOf() {
        assertThat(states(Backing.ofAll(List.of(CLUB)).butNone(List.of(PACT))))
                .containsExactly("BBB");
    }

    @Test
    void anApproachIsBackedThroughAnyTargetAboutAiThatLeansToIt() {
        assertThat(states(Backing.ofAll(List.of(WEST)))).containsExactly("AAA", "BBB", "CCC");
        assertThat(states(Backing.ANY.butNone(List.of(WEST)))).containsExactly("DDD");
    }

    @Test
    void aTargetThatDoesNotExistYetIsBackedByNobody() {
        LocalDate before = LocalDate.parse("2026-02-28");

        assertThat(Backing.ofAll(List.of(PACT)).states(record, before, backers)).isEmpty();
        assertThat(PACT.targets(record, before)).isEmpty();
    }

    @Test
    void aGeneralBodyIsBackedByNameAlone() {
        assertThat(states(Backing.ofAll(List.of(one("league"))))).containsExactly("DDD");
    }

    @Test
    void theOrderInWhichThingsAreNamedDoesNotMatter() {
        assertThat(Backing.ofAll(List.of(PACT, WEST, CLUB)))
                .isEqualTo(Backing.ofAll(List.of(CLUB, PACT, WEST)));
        assertThat(Backing.ofAll(List.of(PACT, WEST, CLUB)).allOf())
                .containsExactly(WEST, CLUB, PACT);
    }

    @Test
    void aFilterByBackingLeavesOnlyTheActorsThatAnswer() {
        Filter inBoth = Filter.standard().withBacking(Backing.ofAll(List.of(CLUB, PACT)));

        Network network = GraphBuilder.build(record, inBoth, SmallRecord.AS_OF, backers);

        assertThat(network.actors()).containsExactly(new ActorId("AAA"));
        assertThat(network.targets()).containsExactly(new TargetId("club"), new TargetId("pact"));
        assertThat(inBoth.activeCount()).isEqualTo(1);
        assertThat(inBoth.isStandard()).isFalse();
    }

    @Test
    void aFilterByBackingIsRefusedWhereNobodyTellsWhoBacksWhat() {
        Filter byClub = Filter.standard().withBacking(Backing.ofAny(Set.of(CLUB)));

        assertThatThrownBy(() -> GraphBuilder.build(record, byClub, SmallRecord.AS_OF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("club");
    }

    private List<String> states(Backing question) {
        return question.states(record, SmallRecord.AS_OF, backers).stream()
                .map(ActorId::value)
                .toList();
    }

    private static Backable one(String target) {
        return new Backable.One(new TargetId(target));
    }
}
