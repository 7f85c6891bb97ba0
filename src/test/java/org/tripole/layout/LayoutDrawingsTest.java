package org.tripole.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tripole.domain.GeoPoint;
import org.tripole.draw.Approved;
import org.tripole.draw.Box;
import org.tripole.draw.Disc;
import org.tripole.draw.Ink;
import org.tripole.draw.Layer;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.draw.Stroke;
import org.tripole.graph.Node;
import org.tripole.layout.ForceLayout.Look;
import org.tripole.work.Progress;

/** A dozen nodes and two parts as every layout draws them. */
class LayoutDrawingsTest {

    private static final Room ROOM = Room.empty(1.6);

    private final Wiring wiring =
            Wirings.of(
                    12, 10, 0, 4, 0, 5, 1, 4, 1, 6, 2, 5, 2, 6, 3, 6, 3, 7, 4, 8, 6, 8, 7, 9, 10,
                    11);

    @Test
    void forceByDistances() {
        assertDrawn("layout-force", new ForceLayout(wiring, ROOM, Look.DISTANCES, 1));
    }

    @Test
    void forceByClusters() {
        assertDrawn("layout-clusters", new ForceLayout(wiring, ROOM, Look.CLUSTERS, 1));
    }

    @Test
    void rings() {
        assertDrawn("layout-rings", new RingsLayout(wiring, Wirings.node(6), ROOM));
    }

    @Test
    void columns() {
        assertDrawn(
                "layout-columns",
                new ColumnsLayout(wiring, List.of(nodes(0, 4), nodes(4, 8), nodes(8, 12)), ROOM));
    }

    @Test
    void map() {
        Map<Node, GeoPoint> places = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            places.put(Wirings.node(i), new GeoPoint(45 + i % 3, 5 + i / 2));
        }
        assertDrawn("layout-map", new MapPositions(wiring.bodies(), places, ROOM));
    }

    private void assertDrawn(String name, Layout layout) {
        Approved.assertApproved(name, picture(layout.settle(Progress.NONE)));
    }

    private Picture picture(Positions positions) {
        Rgb black = new Rgb(0, 0, 0);
        List<Mark> edges = new ArrayList<>();
        List<Mark> nodes = new ArrayList<>();
        for (int i = 0; i < wiring.bodies().size(); i++) {
            for (int j : wiring.graph().neighbours(i)) {
                if (i < j) {
                    edges.add(
                            new Line(
                                    Wirings.place(positions, i),
                                    Wirings.place(positions, j),
                                    Ink.stroke(Stroke.solid(black, 1)),
                                    null));
                }
            }
            nodes.add(
                    new Disc(
                            Wirings.place(positions, i),
                            10,
                            Ink.fill(black),
                            new Ref(Ref.Kind.ACTOR, Wirings.node(i).key())));
        }
        return new Picture(
                new Box(0, 0, 1600, 1000),
                new Rgb(255, 255, 255),
                new Picture.Words("", ""),
                List.of(Layer.of("edges", edges), Layer.of("nodes", nodes)));
    }

    private static List<Node> nodes(int from, int to) {
        return IntStream.range(from, to).mapToObj(Wirings::node).toList();
    }
}
