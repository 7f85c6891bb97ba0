package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tripole.layout.Wirings.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.domain.GeoPoint;
import org.tripole.draw.Point;
import org.tripole.graph.Node;
import org.tripole.layout.ForceLayout.Look;
import org.tripole.work.Cancelled;
import org.tripole.work.Progress;

/** What holds for every layout of a graph, on graphs of every shape. */
class EveryLayoutTest {

    private static final double ASPECT = 1.6;

    private enum Kind {
        DISTANCES,
        CLUSTERS,
        RINGS,
        COLUMNS,
        MAP;

        Layout of(Wiring wiring, Room room) {
            return switch (this) {
                case DISTANCES -> new ForceLayout(wiring, room, Look.DISTANCES, 5);
                case CLUSTERS -> new ForceLayout(wiring, room, Look.CLUSTERS, 5);
                case RINGS -> new RingsLayout(wiring, wiring.bodies().get(0).node(), room);
                case COLUMNS -> new ColumnsLayout(wiring, columns(wiring), room);
                case MAP -> new MapPositions(wiring.bodies(), globe(wiring), room);
            };
        }
    }

    private static Stream<Arguments> kindsAndShapes() {
        List<Wiring> shapes =
                List.of(
                        Wirings.random(1, 200, 400),
                        Wirings.random(2, 120, 40),
                        Wirings.random(3, 300, 3000),
                        Wirings.of(70, 9),
                        Wirings.star(90),
                        Wirings.path(60),
                        Wirings.of(2, 20, 0, 1),
                        Wirings.of(1, 8));
        return Stream.of(Kind.values())
                .flatMap(kind -> shapes.stream().map(shape -> Arguments.of(kind, shape)));
    }

    @ParameterizedTest
    @MethodSource("kindsAndShapes")
    void noTwoGlyphsOverlapAndAllStandInTheWorld(Kind kind, Wiring wiring) {
        Positions positions = kind.of(wiring, Room.empty(ASPECT)).settle(Progress.NONE);

        assertThat(positions.all()).hasSize(wiring.bodies().size());
        assertThat(deepestOverlap(wiring, positions)).isLessThan(0.1);
        assertThat(positions.all().values())
                .allMatch(at -> at.x() > 0 && at.x() < 1600 && at.y() > 0 && at.y() < 1000);
    }

    @ParameterizedTest
    @MethodSource("kindsAndShapes")
    void pinnedNodesStayAndTheOthersYield(Kind kind, Wiring wiring) {
        Map<Node, Point> pins = new HashMap<>();
        pins.put(node(0), new Point(400, 300));
        if (wiring.bodies().size() > 2) {
            pins.put(node(2), new Point(1200, 700));
        }

        Positions positions = kind.of(wiring, new Room(ASPECT, pins)).settle(Progress.NONE);

        assertThat(positions.all()).containsAllEntriesOf(pins);
        assertThat(deepestOverlap(wiring, positions)).isLessThan(0.1);
    }

    @ParameterizedTest
    @MethodSource("kindsAndShapes")
    void theSameGraphGivesTheSamePlaces(Kind kind, Wiring wiring) {
        Room room = Room.empty(ASPECT);

        assertThat(kind.of(wiring, room).settle(Progress.NONE).all())
                .isEqualTo(kind.of(wiring, room).settle(Progress.NONE).all());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aLayoutUnderWayHasAPlaceForEveryNode(Kind kind) {
        Layout layout = kind.of(Wirings.random(4, 100, 200), Room.empty(ASPECT));

        assertThat(layout.positions().all()).hasSize(100);
        layout.step();
        assertThat(layout.positions().all()).hasSize(100);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aCancelledLayoutEndsBeforeItsNextStep(Kind kind) {
        Layout layout = kind.of(Wirings.random(4, 100, 200), Room.empty(ASPECT));
        List<Double> reports = new ArrayList<>();

        assertThatThrownBy(() -> layout.settle(cancelledAfter(2, reports)))
                .isInstanceOf(Cancelled.class);
        assertThat(reports).hasSize(2);
        assertThat(layout.isDone()).isFalse();
    }

    private static Progress cancelledAfter(int rounds, List<Double> reports) {
        return new Progress() {
            @Override
            public void report(double done) {
                reports.add(done);
            }

            @Override
            public boolean isCancelled() {
                return reports.size() == rounds;
            }
        };
    }

    private static double deepestOverlap(Wiring wiring, Positions positions) {
        double deepest = 0;
        List<Body> bodies = wiring.bodies();
        for (int i = 0; i < bodies.size(); i++) {
            for (int j = i + 1; j < bodies.size(); j++) {
                double apart = Wirings.place(positions, i).distance(Wirings.place(positions, j));
                deepest = Math.max(deepest, bodies.get(i).reach() + bodies.get(j).reach() - apart);
            }
        }
        return deepest;
    }

    /** Every third node in the same column. */
    private static List<List<Node>> columns(Wiring wiring) {
        List<List<Node>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < wiring.bodies().size(); i++) {
            columns.get(i % 3).add(node(i));
        }
        return columns;
    }

    /** Every node but each fourth somewhere on the globe. */
    private static Map<Node, GeoPoint> globe(Wiring wiring) {
        SplittableRandom random = new SplittableRandom(8);
        Map<Node, GeoPoint> places = new HashMap<>();
        for (int i = 0; i < wiring.bodies().size(); i++) {
            double latitude = 70 * random.nextDouble();
            double longitude = 360 * random.nextDouble() - 180;
            if (i % 4 != 3) {
                places.put(node(i), new GeoPoint(latitude, longitude));
            }
        }
        return places;
    }
}
