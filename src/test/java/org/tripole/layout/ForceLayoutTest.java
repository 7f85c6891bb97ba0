package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tripole.layout.Wirings.node;
import static org.tripole.layout.Wirings.place;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.draw.Point;
import org.tripole.layout.ForceLayout.Look;
import org.tripole.work.Progress;

class ForceLayoutTest {

    private static final Room ROOM = Room.empty(1.6);

    @ParameterizedTest
    @CsvSource({
        "DISTANCES, 300, 900, 369620696",
        "DISTANCES, 1500, 4500, 1873901429",
        "CLUSTERS, 300, 900, 2371935620"
    })
    void thePlacesAreTheSameToTheLastBitOnEveryMachine(
            Look look, int nodes, int edges, long approved) {
        Positions positions = settled(Wirings.random(9, nodes, edges), look);

        assertThat(checksum(positions)).isEqualTo(approved);
    }

    @Test
    void nothingToPlaceIsDoneAtOnce() {
        ForceLayout layout = new ForceLayout(Wirings.of(0, 8), ROOM, Look.DISTANCES, 1);

        assertThat(layout.isDone()).isTrue();
        assertThat(layout.positions().all()).isEmpty();
    }

    @Test
    void aLoneNodeStandsInTheMiddle() {
        Positions positions = settled(Wirings.of(1, 8), Look.DISTANCES);

        assertThat(place(positions, 0)).isEqualTo(new Point(800, 500));
    }

    @Test
    void aPathIsDrawnNearlyStraightAcrossTheWorld() {
        Positions positions = settled(Wirings.path(12), Look.DISTANCES);

        double across = place(positions, 0).distance(place(positions, 11));
        assertThat(across).isCloseTo(1480, within(20.0));
        assertThat(across / place(positions, 0).distance(place(positions, 1)))
                .isCloseTo(11, within(0.3));
    }

    @Test
    void aLongerEdgeIsDrawnAsMuchLonger() {
        Wiring unit = Wirings.of(3, 8);
        LayoutGraph graph =
                LayoutGraph.of(3, new int[] {0, 1}, new int[] {1, 2}, new double[] {1, 3});

        Positions positions = settled(new Wiring(unit.bodies(), graph), Look.DISTANCES);

        double near = place(positions, 0).distance(place(positions, 1));
        assertThat(place(positions, 1).distance(place(positions, 2)) / near)
                .isCloseTo(3, within(0.05));
    }

    @Test
    void clustersStandApart() {
        Positions positions = settled(Wirings.twoCliques(15), Look.CLUSTERS);

        double inside = place(positions, 1).distance(place(positions, 14));
        double between = place(positions, 1).distance(place(positions, 16));
        assertThat(between).isGreaterThan(1.5 * inside);
    }

    @Test
    void theNeighboursOfAPinnedNodeComeToIt() {
        Point pin = new Point(300, 800);
        Room room = new Room(1.6, Map.of(node(0), pin));

        Positions positions =
                new ForceLayout(Wirings.star(12), room, Look.DISTANCES, 1).settle(Progress.NONE);

        double[] away =
                IntStream.rangeClosed(1, 12)
                        .mapToDouble(i -> place(positions, i).distance(pin))
                        .toArray();
        assertThat(DoubleStream.of(away).max().orElseThrow()).isLessThan(350);
        assertThat(place(positions, 0)).isEqualTo(pin);
    }

    @Test
    void partsThatNothingJoinsDoNotMingle() {
        Positions positions =
                settled(Wirings.of(6, 8, 0, 1, 1, 2, 2, 0, 3, 4, 4, 5, 5, 3), Look.DISTANCES);

        double side = place(positions, 0).distance(place(positions, 1));
        for (int i : List.of(0, 1, 2)) {
            for (int j : List.of(3, 4, 5)) {
                assertThat(place(positions, i).distance(place(positions, j)))
                        .isGreaterThan(0.9 * side);
            }
        }
    }

    @Test
    void aRoundOfALargeGraphIsCutIntoManySteps() {
        ForceLayout layout =
                new ForceLayout(Wirings.random(3, 8000, 24000), ROOM, Look.DISTANCES, 1);
        int steps = 0;
        while (steps < 400 && !layout.isDone()) {
            layout.step();
            steps++;
        }
        assertThat(steps).isEqualTo(400);
    }

    private static Positions settled(Wiring wiring, Look look) {
        return new ForceLayout(wiring, ROOM, look, 42).settle(Progress.NONE);
    }

    private static long checksum(Positions positions) {
        CRC32 sum = new CRC32();
        positions
                .all()
                .values()
                .forEach(
                        at ->
                                sum.update(
                                        (at.x() + " " + at.y())
                                                .getBytes(StandardCharsets.US_ASCII)));
        return sum.getValue();
    }
}
