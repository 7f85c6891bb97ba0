package org.tripole.ui.panel.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tripole.app.Change;
import org.tripole.app.Selection;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.ui.panel.Shipped;
import org.tripole.ui.panel.Things;

class RoutePageTest {

    private final InspectorForTests inspector = new InspectorForTests();

    @BeforeEach
    void attach() {
        inspector.model.attach();
    }

    @Test
    void twoActorsOfferTheirPathsAndTheButtonListsThem() {
        select(actor("CHL"), actor("OMN"));
        assertThat(print("route"))
                .isEqualTo(
                        "The shortest ways from one to the other through acts of backing about"
                                + " AI.\n[Show the shortest paths]\n");
        press("route-show");
        assertThat(print("route"))
                .startsWith("[Clear path]\nThey back the same ")
                .contains("1. Chile \u2013 ")
                .contains("> Chile: ")
                .contains("> Oman: ");
        press("route-clear");
        assertThat(print("route")).contains("[Show the shortest paths]");
    }

    @Test
    void everyStepOpensItsTie() {
        select(actor("CHL"), actor("OMN"));
        press("route-show");
        assertThat(page().section("route").stream())
                .filteredOn(Block.Entry.class::isInstance)
                .isNotEmpty()
                .allMatch(block -> ((Block.Entry) block).opens().kind() == Ref.Kind.TIE);
    }

    @Test
    void thePathsOfOnePairAreNotShownForAnother() {
        select(actor("CHL"), actor("OMN"));
        press("route-show");
        select(actor("CHL"), actor("KEN"));
        assertThat(print("route")).contains("[Show the shortest paths]");
    }

    @Test
    void anActorThatTheFilterHidesHasNoPath() {
        select(actor("CHL"), actor("OMN"));
        press("route-show");
        inspector.store.dispatch(
                new Change.SetFilter(Filter.standard().withRegions(Set.of("Asia"))));
        derive();
        assertThat(print("route")).contains("No path: Chile is not shown under the filters.");
    }

    @Test
    void threeAreCountedAndListedWithoutAPath() {
        select(actor("CHL"), actor("OMN"), actor("KEN"));
        assertThat(page().title()).isEqualTo("3 selected");
        assertThat(print("actors")).contains("> Chile").contains("> Kenya").contains("> Oman");
        assertThat(page().section("route")).isEmpty();
    }

    @Test
    void twoTargetsListWhoBacksBothByWhichActs() {
        select(target("waico"), target("pax-silica"));
        assertThat(print("backers"))
                .contains("> Kazakhstan / Pax Silica: signed")
                .contains("> Singapore / Pax Silica: signed")
                .contains("WAICO: voiced interest");
        press("draw-only-backers");
        assertThat(inspector.store.state().filter().backing())
                .isEqualTo(Backing.ofAll(List.of(one("waico"), one("pax-silica"))));
    }

    @Test
    void aQuestionOfBackingIsAnsweredWhenNothingIsSelected() {
        Backing both = Backing.ofAll(List.of(one("waico"), one("pax-silica")));
        inspector.store.dispatch(new Change.SetFilter(Filter.standard().withBacking(both)));
        derive();
        assertThat(print("answer"))
                .startsWith("Backing Pax Silica and WAICO: 2 states by 21 Nov 2026.")
                .contains("> Kazakhstan")
                .contains("> Singapore");
    }

    @Test
    void nothingIsAnsweredWhenNothingIsAsked() {
        assertThat(page().section("answer")).isEmpty();
    }

    @Test
    void metricsAreMeasuredWhenTheirFoldIsOpened() {
        select(actor("IND"));
        assertThat(print("metrics")).contains("... Measuring the network");
        inspector.model.unfolded(ActorMetrics.FOLD);
        assertThat(print("metrics"))
                .contains("Betweenness: 0.")
                .contains("Straddle: 0.")
                .contains("not who mediates between them");
    }

    private void select(Ref... refs) {
        Selection selection = Selection.NONE;
        for (Ref ref : refs) {
            selection = selection.toggled(ref);
        }
        inspector.store.dispatch(new Change.Select(selection));
    }

    private void press(String id) {
        Block.Offer offer =
                page().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Block.Offer.class::isInstance)
                        .map(Block.Offer.class::cast)
                        .filter(block -> block.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        inspector.model.make(offer.change());
        derive();
    }

    private void derive() {
        inspector.derived.set(Optional.of(Shipped.derived(inspector.store.state())));
    }

    private Page page() {
        return inspector.model.pageProperty().get();
    }

    private String print(String section) {
        return PagePrinter.print(page().section(section));
    }

    private static Ref actor(String id) {
        return Things.ref(new ActorId(id));
    }

    private static Ref target(String id) {
        return Things.ref(new TargetId(id));
    }

    private static Backable one(String target) {
        return new Backable.One(new TargetId(target));
    }
}
