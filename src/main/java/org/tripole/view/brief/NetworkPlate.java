package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Ref;
import org.tripole.view.Camera;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.PlotShape;

/**
 * The whole network with one actor selected, its ties drawn: the plot and legend of the network
 * figure, without title and foot, as the page has words of its own.
 */
final class NetworkPlate {

    /** Labels of 9.7 units are 7.3 points on paper. */
    private static final double TEXT_SCALE = 0.88;

    /** A figure's own margin, by which its sheet is wider than the page's content. */
    private static final double FIGURE_MARGIN = 24 * TEXT_SCALE;

    /** Room for the title and foot of the figure, which are left out. */
    private static final double WORDS = 150;

    private static final Set<String> LEFT_OUT = Set.of("heading", "foot", "tooltip");

    private final NetworkScene scene;
    private final Ref actor;
    private final NetworkView view;

    private NetworkPlate(NetworkScene scene, Ref actor, NetworkView view) {
        this.scene = scene;
        this.actor = actor;
        this.view = view;
    }

    /** The plate of {@code dossier}, {@code height} high. */
    static NetworkPlate of(Dossier dossier, Look look, double height) {
        NetworkScene scene =
                dossier.scene()
                        .with(
                                dossier.scene()
                                        .spec()
                                        .withTitle(dossier.actor().name())
                                        .withSelection(Set.of(dossier.ref())));
        Frame frame =
                new Frame(width(), height + WORDS, Camera.whole(scene.aspect()), TEXT_SCALE);
        return new NetworkPlate(scene, dossier.ref(), new NetworkView(scene, frame, look));
    }

    /** The shape of a plate's plot, for the layout. */
    static PlotShape shape(double height) {
        return NetworkView.plotShape(width(), height + WORDS, TEXT_SCALE);
    }

    /** Its layers with the plot's top at {@code top}. */
    List<Layer> layers(double top) {
        List<Layer> drawn = drawn();
        Moved moved = new Moved(A4.MARGIN - FIGURE_MARGIN, top - plot(drawn).minY());
        return drawn.stream().map(moved::layer).toList();
    }

    /** How high the plot is; the words left out may have left it more room or less. */
    double height() {
        return plot(drawn()).height();
    }

    NetworkScene scene() {
        return scene;
    }

    private List<Layer> drawn() {
        List<Layer> above =
                view.overlay(new Emphasis(null, Set.of(actor), null)).layers().stream()
                        .filter(NetworkPlate::isKept)
                        .toList();
        Set<Mark> again = new HashSet<>();
        above.forEach(layer -> again.addAll(layer.marks()));
        List<Layer> layers = new ArrayList<>();
        view.picture().layers().stream()
                .filter(NetworkPlate::isKept)
                .map(layer -> without(again, layer))
                .forEach(layers::add);
        layers.addAll(above);
        return layers;
    }

    private static boolean isKept(Layer layer) {
        return !LEFT_OUT.contains(layer.name());
    }

    /** Names that stand above the rings need not stand below them, too. */
    private static Layer without(Set<Mark> again, Layer layer) {
        List<Mark> kept =
                layer.marks().stream()
                        .filter(mark -> !(mark instanceof Label && again.contains(mark)))
                        .toList();
        return new Layer(layer.name(), kept, layer.clip());
    }

    private static Box plot(List<Layer> layers) {
        return layers.stream()
                .flatMap(layer -> java.util.stream.Stream.ofNullable(layer.clip()))
                .findFirst()
                .orElseThrow();
    }

    private static double width() {
        return A4.CONTENT.width() + 2 * FIGURE_MARGIN;
    }
}
