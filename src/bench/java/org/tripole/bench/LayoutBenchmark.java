package org.tripole.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tripole.layout.ForceLayout.Look;

/**
 * Seconds and stress of the force layout beside those of other programs, in one run on the same
 * graphs; ends in lines {@code ratio NAME VALUE}. Fresh graphs are ones that nothing was tuned on. With the argument {@code ours} the peers are left
 * out, with {@code small} the graphs of ten thousand nodes.
 */
public final class LayoutBenchmark {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Peer STRESS = new Ours(Look.DISTANCES);
    private static final Peer ATLAS = new GephiPeers.Atlas();
    private static final Peer ELK = new ElkPeer();
    private static final Peer INDEXED = new JGraphTPeer(true);

    private final List<String> arguments;
    private final Map<String, Figure> figures = new HashMap<>();
    private final List<String> ratios = new ArrayList<>();

    private record Figure(double seconds, double stress) {}

    private LayoutBenchmark(List<String> arguments) {
        this.arguments = arguments;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        new LayoutBenchmark(List.of(arguments)).run();
        System.exit(0); // Peers leave threads behind.
    }

    private void run() {
        TestGraph small = TestGraph.geometric(250, 3_000);
        TestGraph smallHubs = TestGraph.scaleFree(250, 12);
        warmUp(small);
        compare(small, peersOfSmall());
        compare(smallHubs, peersOfSmall());
        ratio("elk-time-250", figure(ELK, small).seconds() / figure(STRESS, small).seconds());
        ratio("elk-stress-250", figure(STRESS, small).stress() / figure(ELK, small).stress());
        ratio("scale-free-stress-250", againstBest(smallHubs));
        TestGraph fresh = TestGraph.freshScaleFree(250, 12);
        compare(fresh, peersOfSmall());
        ratio("scale-free-fresh-stress-250", againstBest(fresh));
        if (!arguments.contains("small")) {
            runLarge();
        }
        growth();
        ratios.forEach(OUT::println);
    }

    private void runLarge() {
        TestGraph large = TestGraph.geometric(10_000, 100_000);
        TestGraph largeHubs = TestGraph.scaleFree(10_000, 10);
        compare(large, peersOfLarge());
        compare(largeHubs, peersOfLarge());
        double goal = figure(ATLAS, large).stress();
        double seconds = new Ours(Look.DISTANCES).secondsTo(large, new Stress(large), goal);
        ratio("gephi-time-10000", figure(ATLAS, large).seconds() / seconds);
        ratio("gephi-stress-10000", figure(STRESS, large).stress() / goal);
        ratio("scale-free-stress-10000", againstBest(largeHubs));
        TestGraph fresh = TestGraph.freshScaleFree(10_000, 10);
        compare(fresh, peersOfLarge());
        ratio("scale-free-fresh-stress-10000", againstBest(fresh));
    }

    private static List<Peer> peersOfSmall() {
        List<Peer> peers = new ArrayList<>(peersOfLarge());
        peers.add(new JGraphTPeer(false));
        peers.add(ELK);
        return peers;
    }

    /** Those that end within a minute or so. */
    private static List<Peer> peersOfLarge() {
        return List.of(ATLAS, new GephiPeers.Hu(), new SpringBoxPeer(), INDEXED);
    }

    private static void warmUp(TestGraph graph) {
        for (int i = 0; i < 3; i++) {
            for (Look look : Look.values()) {
                new Ours(look).prepare(graph).draw();
                new Ours(look).prepare(TestGraph.geometric(1500, 9000)).draw();
            }
        }
    }

    private void compare(TestGraph graph, List<Peer> peers) {
        OUT.println(graph.name());
        Stress stress = new Stress(graph);
        measure(STRESS, graph, stress);
        measure(new Ours(Look.CLUSTERS), graph, stress);
        if (!arguments.contains("ours")) {
            peers.forEach(peer -> measure(peer, graph, stress));
        }
    }

    /** Small graphs are drawn once before, so that all are warm. */
    private void measure(Peer peer, TestGraph graph, Stress stress) {
        if (graph.nodes() < 1000) {
            peer.prepare(graph).draw();
        }
        Peer.Run run = peer.prepare(graph);
        long start = System.nanoTime();
        Drawing drawing = run.draw();
        double seconds = (System.nanoTime() - start) / 1e9;
        Figure figure = new Figure(seconds, stress.of(drawing));
        figures.put(peer.name() + graph.name(), figure);
        OUT.printf(
                Locale.ROOT, "  %-22s %8.3f s   stress %.4f%n", peer.name(), seconds, figure.stress());
    }

    private Figure figure(Peer peer, TestGraph graph) {
        return figures.getOrDefault(peer.name() + graph.name(), new Figure(0, 0));
    }

    /** Our stress divided by the least of the peers'. */
    private double againstBest(TestGraph graph) {
        double best =
                peersOfSmall().stream()
                        .map(peer -> figure(peer, graph).stress())
                        .filter(stress -> stress > 0)
                        .min(Double::compare)
                        .orElse(Double.NaN);
        return figure(STRESS, graph).stress() / best;
    }

    private void growth() {
        Growth growth = Growth.of(STRESS, OUT);
        ratio("growth-exponent", growth.exponent());
        ratio("growth-exponent-ends", growth.exponentOfEnds());
        ratio("growth-exponent-middle", growth.exponentOfMiddle());
        ratio("growth-exponent-n-log-n", growth.exponentOfNLogN());
    }

    private void ratio(String name, double value) {
        ratios.add(String.format(Locale.ROOT, "ratio %s %.3f", name, value));
    }
}
