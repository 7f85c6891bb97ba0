package org.tripole.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tripole.Shipped;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;
import org.tripole.layout.Positions;
import org.tripole.text.Messages;
import org.tripole.text.names.NameLanguage;

/** Figures of the shipped data for tests. */
final class Figures {

    private static final BundledFont FONT = BundledFont.load();

    private Figures() {}

    static Look look(Palette palette) {
        return new Look(palette, FONT, new Messages(Locale.ENGLISH));
    }

    static NetworkScene scene(double width, double height, double textScale) {
        return scene(NetworkView.plotShape(width, height, textScale).whole());
    }

    /** The network near its poles, in a plot of that aspect. */
    static NetworkScene scene(double aspect) {
        Positions positions = Shipped.nearPoles(aspect);
        return new NetworkScene(Shipped.network(), Shipped.scores(), positions, ViewSpec.opening());
    }

    /** The scene with the names of countries in that language. */
    static NetworkScene named(NetworkScene scene, NameLanguage language) {
        Viewing viewing = scene.spec().viewing();
        return scene.with(
                ViewSpec.of(viewing.withEncoding(viewing.encoding().withNames(language))));
    }

    static Picture opening(double width, double height, double textScale) {
        NetworkScene scene = scene(width, height, textScale);
        Camera camera = Camera.whole(scene.positions().aspect());
        Frame frame = new Frame(width, height, camera, textScale);
        return new NetworkView(scene, frame, look(Palettes.light())).picture();
    }

    static List<Mark> marks(Picture picture, String... layers) {
        List<String> names = List.of(layers);
        return picture.layers().stream()
                .filter(layer -> names.contains(layer.name()))
                .flatMap(layer -> layer.marks().stream())
                .toList();
    }

    static List<Label> labels(Picture picture, String... layers) {
        return marks(picture, layers).stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    static List<Label> labels(Picture picture) {
        List<Label> labels = new ArrayList<>();
        picture.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Label.class::isInstance)
                .forEach(mark -> labels.add((Label) mark));
        return labels;
    }
}
