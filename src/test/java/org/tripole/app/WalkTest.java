package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tripole.app.Direction.DOWN;
import static org.tripole.app.Direction.LEFT;
import static org.tripole.app.Direction.RIGHT;
import static org.tripole.app.Direction.UP;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tripole.Shipped;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.Positions;
import org.tripole.view.Focus;
import org.tripole.view.NetworkScene;
import org.tripole.view.ViewSpec;
import org.tripole.view.Viewing;
import org.tripole.view.Way;
import org.tripole.view.Ways;

/** Kenya in the middle: WAICO straight up, three targets to the right, Bletchley to the left. */
class WalkTest {

    private static final Ref KENYA = actor("KEN");
    private static final Ref WAICO = target("waico");
    private static final Ref UNESCO = target("unesco-ai-ethics-2021");
    private static final Ref SEOUL = target("seoul-ministerial-statement");
    private static final Ref PARIS = target("paris-ai-statement-2025");
    private static final Ref BLETCHLEY = target("bletchley-declaration");

    private static final Map<Node, Point> PLACES =
            Map.of(
                    new ActorNode(new ActorId("KEN")),
                    new Point(500, 500),
                    new ActorNode(new ActorId("USA")),
                    new Point(100, 900),
                    node(WAICO),
                    new Point(500, 100),
                    node(UNESCO),
                    new Point(700, 350),
                    node(SEOUL),
                    new Point(900, 510),
                    node(PARIS),
                    new Point(700, 600),
                    node(BLETCHLEY),
                    new Point(100, 500));

    private final Ways ways = scene(PLACES, Viewing.opening()).ways();
    private final Walk walk = Walk.from(KENYA);

    @Test
    void waysAreCountedClockwiseFromStraightUp() {
        assertThat(ways.from(KENYA))
                .extracting(Way::end)
                .containsExactly(WAICO, UNESCO, SEOUL, PARIS, BLETCHLEY);
    }

    @Test
    void anArrowChoosesTheTieNearestToItsDirection() {
        assertThat(end(walk.towards(UP, ways))).isEqualTo(WAICO);
        assertThat(end(walk.towards(RIGHT, ways))).isEqualTo(SEOUL);
        assertThat(end(walk.towards(LEFT, ways))).isEqualTo(BLETCHLEY);
    }

    @Test
    void theSameArrowGoesRoundItsSectorClockwise() {
        Walk first = walk.towards(RIGHT, ways);
        Walk second = first.towards(RIGHT, ways);
        Walk third = second.towards(RIGHT, ways);

        assertThat(List.of(end(first), end(second), end(third)))
                .containsExactly(SEOUL, PARIS, UNESCO);
        assertThat(end(third.towards(RIGHT, ways))).isEqualTo(SEOUL);
    }

    @Test
    void whereNothingLiesWithin45DegreesTheNearestWithin90IsChosen() {
        assertThat(end(walk.towards(DOWN, ways))).isEqualTo(PARIS);
    }

    @Test
    void anArrowThatLeadsNowhereSaysSo() {
        Walk atSeoul = Walk.from(SEOUL).towards(RIGHT, ways);
        assertThat(atSeoul.choice()).isEqualTo(new Walk.Choice.DeadEnd(RIGHT));
        assertThat(atSeoul.followed()).isEqualTo(atSeoul);
    }

    @Test
    void pageKeysGoRoundAll() {
        Walk last = walk.turned(-1, ways);
        assertThat(end(last)).isEqualTo(BLETCHLEY);
        assertThat(end(last.turned(1, ways))).isEqualTo(WAICO);
        assertThat(end(walk.turned(1, ways))).isEqualTo(WAICO);
    }

    @Test
    void enterGoesAlongAndBackspaceReturnsWithTheSameTieChosen() {
        Walk there = walk.towards(LEFT, ways).followed();
        assertThat(there.current()).isEqualTo(BLETCHLEY);
        assertThat(there.chosen()).isEmpty();

        Walk back = there.returned();
        assertThat(back.current()).isEqualTo(KENYA);
        assertThat(end(back)).isEqualTo(BLETCHLEY);
        assertThat(back.returned()).isEqualTo(back);
    }

    @Test
    void aWalkWhoseNodeIsGoneEndsAndOneWhoseTieIsGoneStands() {
        Walk chosen = walk.towards(LEFT, ways);
        Map<Node, Point> without = new HashMap<>(PLACES);
        without.remove(node(BLETCHLEY));
        Ways fewer = scene(without, Viewing.opening()).ways();

        assertThat(chosen.within(fewer)).contains(walk);
        assertThat(chosen.followed().within(fewer)).isEmpty();
        assertThat(chosen.within(ways)).contains(chosen);
    }

    @Test
    void nothingLeadsToWhatWasPutAwayOrOutOfAFocus() {
        Viewing opening = Viewing.opening();
        Viewing hidden = opening.withScope(opening.scope().withHidden(Set.of(SEOUL)));
        assertThat(scene(PLACES, hidden).ways().from(KENYA))
                .extracting(Way::end)
                .containsExactly(WAICO, UNESCO, PARIS, BLETCHLEY);

        Viewing focused = opening.withFocus(Focus.on(Set.of(WAICO)));
        assertThat(scene(PLACES, focused).ways().from(KENYA))
                .extracting(Way::end)
                .containsExactly(WAICO);
    }

    @Test
    void aWalkBeginsAtTheStateWithTheMostTies() {
        assertThat(ways.start()).contains(KENYA);
    }

    private static NetworkScene scene(Map<Node, Point> places, Viewing viewing) {
        return new NetworkScene(
                Shipped.network(),
                Shipped.scores(),
                new Positions(1, places),
                ViewSpec.of(viewing));
    }

    private static Ref end(Walk walk) {
        return walk.chosen().orElseThrow().end();
    }

    private static Ref actor(String id) {
        return new Ref(Ref.Kind.ACTOR, id);
    }

    private static Ref target(String id) {
        return new Ref(Ref.Kind.TARGET, id);
    }

    private static Node node(Ref target) {
        return new TargetNode(new TargetId(target.id()));
    }
}
