package org.tripole.view;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.tripole.bench.frames.ShippedDrawing;
import org.tripole.draw.Label;
import org.tripole.draw.Point;
import org.tripole.ui.NetworkDrawing;

/**
 * Milliseconds of placing all names of the shipped network, all its nodes drawn, on one warm
 * thread: glyphs kept free, leader lines, and the names that find no room included. Ends in lines
 * "ratio NAME VALUE".
 */
public final class LabelBenchmark {

    private static final PrintStream OUT =
            new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;
    private static final double[] ZOOMS = {1, 1.6, 2.6, 4, 8};
    private static final Set<String> NODES = Set.of("targets", "states");
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 60;

    private LabelBenchmark() {}

    /** Measures and prints. */
    public static void main(String[] arguments) {
        NetworkDrawing drawing = ShippedDrawing.of(WIDTH, HEIGHT, Palettes.light());
        for (double zoom : ZOOMS) { // all of it warm before the first that counts
            median(view(drawing, zoom), WARM_UP);
        }
        OUT.printf(
                Locale.ROOT,
                "%d nodes%n%-10s %8s %10s%n",
                nodes(view(drawing, 1)),
                "zoom",
                "names",
                "ms");
        double worst = 0;
        for (double zoom : ZOOMS) {
            NetworkView view = view(drawing, zoom);
            double millis = median(view, ROUNDS);
            worst = Math.max(worst, millis);
            OUT.printf(Locale.ROOT, "%-10.1f %8d %10.2f%n", zoom, labels(view), millis);
        }
        OUT.printf(Locale.ROOT, "ratio labels-ms-shipped %.2f%n", worst);
    }

    private static NetworkView view(NetworkDrawing drawing, double zoom) {
        Point middle = Camera.whole(drawing.aspect()).centre();
        Frame frame = new Frame(WIDTH, HEIGHT, new Camera(zoom, middle), 1);
        return new NetworkView(drawing.scene(), frame, drawing.look());
    }

    private static int nodes(NetworkView view) {
        return view.picture().layers().stream()
                .filter(layer -> NODES.contains(layer.name()))
                .mapToInt(layer -> layer.marks().size())
                .sum();
    }

    private static long labels(NetworkView view) {
        return view.names().stream().filter(Label.class::isInstance).count();
    }

    private static double median(NetworkView view, int rounds) {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            view.names();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
