package org.tripole.view.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Layer;
import org.tripole.draw.Mark;
import org.tripole.draw.Passage;
import org.tripole.draw.Reading;
import org.tripole.draw.Ref;
import org.tripole.view.Camera;
import org.tripole.view.Emphasis;
import org.tripole.view.Frame;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;

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

    /** The first layer of names. */
    private static final String NAMES_FROM = "pole-names";

    private static final String LEGEND = "legend";

    private static final Set<String> LEFT_OUT = Set.of("heading", "foot");

    private final Ref actor;
    private final NetworkView view;

    private NetworkPlate(Ref actor, NetworkView view) {
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
        Frame frame = new Frame(width(), height + WORDS, Camera.whole(scene.aspect()), TEXT_SCALE);
        return new NetworkPlate(dossier.ref(), new NetworkView(scene, frame, look));
    }

    /** Its layers with the plot's top at {@code top}. */
    List<Layer> layers(double top) {
        List<Layer> drawn = drawn();
        Moved moved = new Moved(A4.MARGIN - FIGURE_MARGIN, top - plot(drawn).minY());
        return drawn.stream().map(moved::layer).toList();
    }

    /**
     * How those layers are read: the network as one figure, which {@code about} says the point of,
     * then what its forms mean.
     */
    List<Passage> passages(List<Layer> layers, String about) {
        List<String> network = new ArrayList<>();
        List<Passage> legend = new ArrayList<>();
        for (Layer layer : layers) {
            if (layer.name().equals(LEGEND)) {
                legend.addAll(Reading.each(Passage.Role.ITEM, layer.marks()));
            } else {
                network.add(layer.name());
            }
        }
        String description = about + " " + view.picture().words().description();
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage.Figure(network, description));
        passages.addAll(legend);
        return passages;
    }

    /** The figure with what the selection lifts, which goes below all names. */
    private List<Layer> drawn() {
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : view.picture().layers()) {
            if (layer.name().equals(NAMES_FROM)) {
                layers.add(lifted());
            }
            if (!LEFT_OUT.contains(layer.name())) {
                layers.add(layer);
            }
        }
        return layers;
    }

    /** Ties, their ends and the rings of the selection; its name stands among the others. */
    private Layer lifted() {
        Layer overlay =
                view.overlay(new Emphasis(null, Set.of(actor), null)).layers().stream()
                        .filter(layer -> layer.name().equals("overlay"))
                        .findFirst()
                        .orElseThrow();
        List<Mark> marks =
                overlay.marks().stream().filter(mark -> !(mark instanceof Label)).toList();
        return new Layer("selection", marks, overlay.clip());
    }

    private static Box plot(List<Layer> layers) {
        return layers.stream()
                .flatMap(layer -> Stream.ofNullable(layer.clip()))
                .findFirst()
                .orElseThrow();
    }

    private static double width() {
        return A4.CONTENT.width() + 2 * FIGURE_MARGIN;
    }
}
