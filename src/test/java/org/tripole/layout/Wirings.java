package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.tripole.domain.ActorId;
import org.tripole.draw.Point;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;

/** Small made-up graphs to lay out; node i is called X followed by i. */
final class Wirings {

    private Wirings() {}

    static Node node(int i) {
        return new ActorNode(new ActorId(String.format(Locale.ROOT, "X%05d", i)));
    }

    /** Edges as pairs of node numbers, all nodes of one reach. */
    static Wiring of(int nodes, double reach, int... pairs) {
        int edges = pairs.length / 2;
        int[] from = IntStream.range(0, edges).map(e -> pairs[2 * e]).toArray();
        int[] to = IntStream.range(0, edges).map(e -> pairs[2 * e + 1]).toArray();
        List<Body> bodies =
                IntStream.range(0, nodes).mapToObj(i -> new Body(node(i), reach)).toList();
        return new Wiring(bodies, LayoutGraph.of(nodes, from, to));
    }

    static Wiring star(int leaves) {
        return of(
                leaves + 1, 8, IntStream.rangeClosed(1, leaves).flatMap(i -> pair(0, i)).toArray());
    }

    static Wiring path(int nodes) {
        return of(nodes, 8, IntStream.range(1, nodes).flatMap(i -> pair(i - 1, i)).toArray());
    }

    /** Two cliques of {@code size} with one edge between them. */
    static Wiring twoCliques(int size) {
        List<Integer> pairs = new ArrayList<>(List.of(0, size));
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                pairs.addAll(List.of(i, j, size + i, size + j));
            }
        }
        return of(2 * size, 8, pairs.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Nodes of unequal reach, joined at random; some stay alone. */
    static Wiring random(long seed, int nodes, int edges) {
        SplittableRandom random = new SplittableRandom(seed);
        int joined = nodes - nodes / 10;
        int[] from = random.ints(edges, 0, joined).toArray();
        int[] to = random.ints(edges, 0, joined).toArray();
        List<Body> bodies =
                IntStream.range(0, nodes)
                        .mapToObj(i -> new Body(node(i), 4 + 8 * random.nextDouble()))
                        .toList();
        return new Wiring(bodies, LayoutGraph.of(nodes, from, to));
    }

    static Point place(Positions positions, int i) {
        return positions.of(node(i)).orElseThrow();
    }

    private static IntStream pair(int i, int j) {
        return IntStream.of(i, j);
    }
}
