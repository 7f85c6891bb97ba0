package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tripole.data.DataFolder;
import org.tripole.domain.Dataset;
import org.tripole.draw.Approved;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.export.BundledFont;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.LayoutKind;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.NodesShown;
import org.tripole.view.Palettes;
import org.tripole.view.PlotShape;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/** The figures of every layout and kind of node, as the whole program derives them. */
class LayoutFiguresTest {

    private static final Path WORKED_EXAMPLE = Path.of("src/test/resources/golden/data");
    private static final Path SHIPPED = Path.of("data");
    private static final double[] ZOOMS = {1, 2.5, 8};
    private static final double[] TEXT_SCALES = {0.82, 1, 1.6};

    @ParameterizedTest
    @MethodSource("figures")
    void theWorkedExampleIsDrawnAsApproved(LayoutKind layout, NodesShown nodes) {
        Sheet sheet = new Sheet(800, 560, 1);
        NetworkScene scene = scene(open(WORKED_EXAMPLE), layout, nodes, sheet);

        Approved.assertApproved(
                ("figure-" + layout + "-" + nodes).toLowerCase(Locale.ROOT).replace('_', '-'),
                sheet.picture(scene, 1));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void noNameCoversAnotherOrAGlyphAtAnyZoomAndTextSize(LayoutKind layout, NodesShown nodes) {
        Dataset shipped = open(SHIPPED);
        for (double text : TEXT_SCALES) {
            Sheet sheet = new Sheet(1180, 760, text);
            NetworkScene scene = scene(shipped, layout, nodes, sheet);
            for (double zoom : ZOOMS) {
                Picture picture = sheet.picture(scene, zoom);
                assertThat(collisions(picture)).as("zoom %s, text %s", zoom, text).isEmpty();
            }
        }
    }

    static Stream<Arguments> figures() {
        List<Arguments> figures = new ArrayList<>();
        for (LayoutKind layout : LayoutKind.values()) {
            for (NodesShown nodes : NodesShown.values()) {
                figures.add(Arguments.of(layout, nodes));
            }
        }
        return figures.stream();
    }

    /** Names that meet each other or a glyph. */
    private static List<String> collisions(Picture picture) {
        List<Mark> names = marks(picture, "names").filter(Label.class::isInstance).toList();
        List<Mark> glyphs = marks(picture, "states", "targets").toList();
        List<String> collisions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Box box = names.get(i).bounds();
            for (Mark other : names.subList(i + 1, names.size())) {
                if (box.overlaps(other.bounds())) {
                    collisions.add(words(names.get(i)) + " on " + words(other));
                }
            }
            if (glyphs.stream().anyMatch(glyph -> glyph.bounds().overlaps(box))) {
                collisions.add(words(names.get(i)) + " on a glyph");
            }
        }
        return collisions;
    }

    private static String words(Mark mark) {
        return ((Label) mark).text().words();
    }

    private static Stream<Mark> marks(Picture picture, String... layers) {
        return picture.layers().stream()
                .filter(layer -> List.of(layers).contains(layer.name()))
                .flatMap(layer -> layer.marks().stream());
    }

    private static NetworkScene scene(
            Dataset dataset, LayoutKind layout, NodesShown nodes, Sheet sheet) {
        AppState opening =
                AppState.opening(
                        new OpenData(Path.of(""), dataset, List.of()), Appearance.STANDARD);
        Viewing viewing = opening.viewing().withShape(sheet.shape());
        Viewing wanted =
                viewing.withScope(viewing.scope().withNodes(nodes))
                        .withPlacing(viewing.placing().withLayout(layout));
        return new Pipeline().derive(opening.withViewing(wanted), Progress.NONE).scene();
    }

    private static Dataset open(Path folder) {
        return new DataFolder(folder).read(Progress.NONE).dataset().orElseThrow();
    }

    /** A sheet of that size and scale of text. */
    private record Sheet(double width, double height, double text) {

        PlotShape shape() {
            return NetworkView.plotShape(width, height, text);
        }

        Picture picture(NetworkScene scene, double zoom) {
            Camera camera = new Camera(zoom, Camera.whole(scene.aspect()).centre());
            Look look =
                    new Look(Palettes.light(), BundledFont.load(), new Messages(Locale.ENGLISH));
            return new NetworkView(scene, new Frame(width, height, camera, text), look).picture();
        }
    }
}
