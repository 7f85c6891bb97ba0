package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.domain.ActorId;
import org.tripole.draw.Point;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.layout.Spot.Place;
import org.tripole.work.Progress;

class PolesLayoutTest {

    private static final double ASPECT = 1.6;
    private final PoleFrame frame = new PoleFrame(3, ASPECT);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTwoNodesOverlapOnceItIsDone(long seed) {
        List<Spot> spots = RandomSpots.of('X', seed, 120);

        Positions positions = settled(spots, Map.of());

        for (int i = 0; i < spots.size(); i++) {
            for (int j = i + 1; j < spots.size(); j++) {
                double apart =
                        place(positions, spots.get(i)).distance(place(positions, spots.get(j)));
                double needed = spots.get(i).reach() + spots.get(j).reach();
                assertThat(apart).isGreaterThan(needed - 0.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nobodyCrossesALineOfEvenShare(long seed) {
        List<Spot> spots = RandomSpots.of('X', seed, 120);

        Positions positions = settled(spots, Map.of());

        for (Spot spot : spots) {
            List<Double> drawn = shares(place(positions, spot));
            for (int k = 0; k < 3; k++) {
                double own = spot.shares().get(k) - 1.0 / 3;
                assertThat((drawn.get(k) - 1.0 / 3) * Math.signum(own)).isGreaterThan(-1e-6);
            }
        }
    }

    @Test
    void aLoneNodeStandsExactlyAtItsSpreadShares() {
        Spot spot = spot("XAA", List.of(0.5, 0.2, 0.3));

        Positions positions = settled(List.of(spot), Map.of());

        assertThat(place(positions, spot)).isEqualTo(frame.spread(spot.shares()));
    }

    @Test
    void evenSharesStandInTheCentre() {
        Point centre = frame.spread(List.of(1.0 / 3, 1.0 / 3, 1.0 / 3));

        assertThat(centre.x()).isCloseTo(frame.centre().x(), within(1e-9));
        assertThat(centre.y()).isCloseTo(frame.centre().y(), within(1e-9));
    }

    @Test
    void allOfOneApproachStandsAtItsPole() {
        assertThat(frame.spread(List.of(0.0, 1.0, 0.0)).distance(frame.poles().get(1)))
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void theStretchKeepsTheOrderOutward() {
        double before = 0;
        for (double share = 0.34; share < 1; share += 0.02) {
            Point at = frame.spread(List.of(share, (1 - share) / 2, (1 - share) / 2));
            double outward = at.distance(frame.centre());
            assertThat(outward).isGreaterThan(before);
            before = outward;
        }
    }

    @Test
    void aPinnedNodeStaysAndTheOthersYield() {
        Spot pinned = spot("XAA", List.of(0.5, 0.2, 0.3));
        Spot other = spot("XBB", List.of(0.5, 0.2, 0.3));
        Point pin = frame.spread(pinned.shares());

        Positions positions = settled(List.of(pinned, other), Map.of(pinned.node(), pin));

        assertThat(place(positions, pinned)).isEqualTo(pin);
        assertThat(place(positions, other).distance(pin)).isGreaterThan(19.5);
    }

    @Test
    void theSameSpotsGiveTheSamePlaces() {
        List<Spot> spots = RandomSpots.of('X', 11, 150);

        assertThat(settled(spots, Map.of()).all()).isEqualTo(settled(spots, Map.of()).all());
    }

    @Test
    void gatheredNodesStandInRowsBelowTheCentreWithoutOverlap() {
        List<Spot> thin = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            thin.add(new Spot(RandomSpots.node('X', i), List.of(0.4, 0.3, 0.3), 9, Place.GATHERED));
        }

        Positions positions = settled(thin, Map.of());

        assertThat(positions.all().values())
                .allMatch(point -> point.y() > frame.centre().y() + 200 && point.y() < 1000);
        for (int i = 1; i < thin.size(); i++) {
            double apart =
                    place(positions, thin.get(i)).distance(place(positions, thin.get(i - 1)));
            assertThat(apart).isGreaterThan(17.9);
        }
    }

    @Test
    void nothingToPlaceIsDoneAtOnce() {
        assertThat(new PolesLayout(frame, List.of(), Map.of()).isDone()).isTrue();
    }

    private Positions settled(List<Spot> spots, Map<Node, Point> pins) {
        return new PolesLayout(frame, spots, pins).settle(Progress.NONE);
    }

    private static Point place(Positions positions, Spot spot) {
        return positions.of(spot.node()).orElseThrow();
    }

    /** Barycentric coordinates of a place among the three poles. */
    private List<Double> shares(Point p) {
        Point a = frame.poles().get(0);
        Point b = frame.poles().get(1);
        Point c = frame.poles().get(2);
        double area = cross(a, b, c);
        return List.of(cross(p, b, c) / area, cross(a, p, c) / area, cross(a, b, p) / area);
    }

    private static double cross(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }

    private static Spot spot(String id, List<Double> shares) {
        return new Spot(new ActorNode(new ActorId(id)), shares, 10, Place.AT_SHARES);
    }
}
