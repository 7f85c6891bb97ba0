package org.tripole.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;

class SupportTest {

    private static final Backable WAICO = new Backable.One(new TargetId("waico"));
    private static final Backable PAX_SILICA = new Backable.One(new TargetId("pax-silica"));
    private static final Backable PANEL = new Backable.One(new TargetId("unga-79-325"));
    private static final Backable ALLIANCE = new Backable.Towards(new ApproachId("alliance"));

    @Test
    void whoLeftOrActedAgainstItLastBacksItNoMore() {
        Sketch sketch =
                Sketch.usual()
                        .target("t", 1, 0, 0)
                        .tie("stays", Relation.MEMBER, "t")
                        .tie("left", Relation.MEMBER, "t", "2021")
                        .tie("left", Relation.FORMER_MEMBER, "t", "2022")
                        .tie("turned", Relation.SIGNATORY, "t", "2021")
                        .tie("turned", Relation.VOTED_AGAINST, "t", "2022")
                        .tie("away", Relation.ABSENT, "t");

        Support support = sketch.scores().support();

        assertThat(sketch.dataset().actors())
                .filteredOn(actor -> support.backs(actor.id(), new TargetId("t")))
                .extracting(actor -> actor.id().value())
                .containsExactly("stays");
        assertThat(sketch.dataset().ties())
                .filteredOn(support::counts)
                .extracting(Tie::relation)
                .containsExactly(Relation.MEMBER);
    }

    @Test
    void anActWithoutWeightUnderTheWeightsIsNoBacking() {
        Sketch sketch =
                Sketch.usual().target("t", 1, 0, 0).tie("a", Relation.MEMBER, "t", null, Quality.C);

        Support support = sketch.scores(Weights.standard().withQuality(Quality.C, 0)).support();

        assertThat(support.backs(new ActorId("a"), new TargetId("t"))).isFalse();
    }

    @Test
    void theStatesInBothWaicoAndPaxSilicaAreFoundAsByHand() {
        List<ActorId> both = states(Backing.ofAll(List.of(WAICO, PAX_SILICA)));

        Set<ActorId> byHand = byHand(id -> id.equals("waico"));
        byHand.retainAll(byHand(id -> id.equals("pax-silica")));
        assertThat(both).containsExactlyElementsOf(byHand).isNotEmpty();
    }

    @Test
    void whoBacksTheUnPanelButNoAllianceTextIsFoundAsByHand() {
        List<ActorId> found = states(Backing.ofAll(List.of(PANEL)).butNone(List.of(ALLIANCE)));

        Set<ActorId> byHand = byHand(id -> id.equals("unga-79-325"));
        byHand.removeAll(byHand(SupportTest::isMostlyAlliance));
        assertThat(found).containsExactlyElementsOf(byHand).isNotEmpty();
    }

    private static List<ActorId> states(Backing question) {
        return question.states(
                Shipped.dataset(), Shipped.scores().asOf(), Shipped.scores().support());
    }

    /** States whose explanation has an item of support towards such a target. */
    private static Set<ActorId> byHand(java.util.function.Predicate<String> target) {
        Set<ActorId> states = new TreeSet<>();
        for (var actor : Shipped.dataset().actors()) {
            Explanation why = Shipped.scores().explanation(actor.id());
            if (actor.isCounted() && why.items().stream().anyMatch(item -> backs(item, target))) {
                states.add(actor.id());
            }
        }
        return states;
    }

    private static boolean backs(Item item, java.util.function.Predicate<String> target) {
        return item.side() == Side.SUPPORT && target.test(item.tie().target().value());
    }

    private static boolean isMostlyAlliance(String id) {
        Target target = Shipped.dataset().target(new TargetId(id)).orElseThrow();
        List<Double> a = target.affinity().weights();
        return target.isAboutAi() && a.get(2) > a.get(0) + a.get(1);
    }
}
