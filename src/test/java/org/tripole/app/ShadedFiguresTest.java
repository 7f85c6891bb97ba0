package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tripole.data.DataFolder;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Approved;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.Shade;
import org.tripole.draw.Picture;
import org.tripole.draw.Ref;
import org.tripole.draw.Rgb;
import org.tripole.export.BundledFont;
import org.tripole.graph.ActorNode;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Measure;
import org.tripole.preflight.Preflight;
import org.tripole.preflight.Use;
import org.tripole.score.Metric;
import org.tripole.score.MetricValues;
import org.tripole.score.Metrics;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.ColourBy;
import org.tripole.view.Frame;
import org.tripole.view.LayoutKind;
import org.tripole.view.Look;
import org.tripole.view.NetworkScene;
import org.tripole.view.NetworkView;
import org.tripole.view.NodesShown;
import org.tripole.view.Palettes;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/** Figures whose colours say a metric, as the whole program derives and composes them. */
class ShadedFiguresTest {

    private static final Dataset EXAMPLE = open(Path.of("src/test/resources/golden/data"));
    private static final Dataset SHIPPED = open(Path.of("data"));
    private static final Sheet SLIDE = new Sheet(1920, 1080, Use.SLIDE);
    private static final List<Palette> THEMES =
            List.of(Palettes.light(), Palettes.dark(), Palettes.print());

    @Test
    void theWorkedExampleColouredByStraddleIsDrawnAsApproved() {
        Sheet sheet = new Sheet(800, 560, Use.PAGE);
        Approved.assertApproved(
                "figure-straddle",
                sheet.picture(sheet.scene(EXAMPLE, ColourBy.STRADDLE), Palettes.light()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColourBy.class,
            mode = Mode.EXCLUDE,
            names = {"APPROACH", "GROUP"})
    void theLegendListsExactlyTheShadesThatAreDrawn(ColourBy colour) {
        for (Palette palette : THEMES) {
            Picture picture = SLIDE.picture(SLIDE.scene(SHIPPED, colour), palette);

            Set<Rgb> drawn = fills(picture, "states");
            assertThat(drawn).hasSizeGreaterThan(4);
            assertThat(fills(picture, "legend"))
                    .as(palette.name())
                    .containsExactlyInAnyOrderElementsOf(drawn);
            assertThat(palette.approaches())
                    .allMatch(ink -> !drawn.contains(ink.fill()) && !drawn.contains(ink.tint()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColourBy.class,
            mode = Mode.EXCLUDE,
            names = {"APPROACH", "GROUP"})
    void theStrongerTheShadeTheLargerTheValue(ColourBy colour) {
        NetworkScene scene = SLIDE.scene(SHIPPED, colour);
        Picture picture = SLIDE.picture(scene, Palettes.light());
        MetricValues values =
                new Metrics(scene.network(), scene.scores()).values(colour.metric().orElseThrow());

        double most = -1;
        for (Shade shade : Palettes.light().shades()) {
            List<Double> shaded =
                    marks(picture, "states")
                            .filter(mark -> shade.fill().equals(mark.ink().fill()))
                            .map(mark -> values.of(actor(mark)).orElseThrow())
                            .sorted()
                            .toList();
            assertThat(shaded).isNotEmpty();
            assertThat(shaded.get(0)).as("%s", shade).isGreaterThan(most);
            most = shaded.get(shaded.size() - 1);
        }
    }

    @Test
    void whereNoActCountsTheDiscIsHollowAndTheLegendSaysSo() {
        NetworkScene scene = SLIDE.scene(SHIPPED, ColourBy.STRADDLE);
        Picture picture = SLIDE.picture(scene, Palettes.light());
        Set<ActorId> unknown =
                new Metrics(scene.network(), scene.scores())
                        .values(Metric.STRADDLE)
                        .missing()
                        .keySet();

        assertThat(
                        marks(picture, "states")
                                .filter(mark -> picture.ground().equals(mark.ink().fill()))
                                .map(ShadedFiguresTest::actor))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(unknown);
        assertThat(words(picture, "legend")).contains("not known: no act that counts");
        Picture ties = SLIDE.picture(SLIDE.scene(SHIPPED, ColourBy.TIES), Palettes.light());
        assertThat(words(ties, "legend")).doesNotContain("not known: no act that counts");
    }

    @Test
    void theLegendNamesTheMetricAndItsClassesInRoundNumbers() {
        assertThat(legend(ColourBy.STRADDLE))
                .startsWith(
                        "Straddle",
                        "below 0.05",
                        "0.05 to 0.08",
                        "0.08 to 0.1",
                        "0.1 to 0.2",
                        "0.2 or more");
        assertThat(legend(ColourBy.TIES))
                .startsWith(
                        "Number of ties",
                        "below 8",
                        "8 to 9",
                        "10 to 14",
                        "15 to 24",
                        "25 or more");
    }

    @Test
    void noLabelIsExplainedWhereNoneIsDrawn() {
        for (LayoutKind layout : LayoutKind.values()) {
            Picture picture =
                    SLIDE.picture(
                            SLIDE.scene(
                                    SHIPPED,
                                    viewing(ColourBy.SWING)
                                            .withPlacing(
                                                    viewing(ColourBy.SWING)
                                                            .placing()
                                                            .withLayout(layout))),
                            Palettes.light());
            assertThat(words(picture, "legend"))
                    .contains("Swing")
                    .doesNotContain("leaning to one", "thin evidence", "Alliance-led");
        }
    }

    @Test
    void titleSubtitleFootAndAltTextSayWhatTheShadesMean() {
        Picture picture = SLIDE.picture(SLIDE.scene(SHIPPED, ColourBy.STRADDLE), Palettes.light());

        assertThat(picture.words().title())
                .isEqualTo("Straddle: highest for Serbia, Kenya and Georgia");
        assertThat(String.join(" ", words(picture, "heading"))).contains("Straddle by shade");
        assertThat(String.join(" ", words(picture, "foot")))
                .contains(
                        "Stronger shade: backs Shanghai-hosted and Alliance-led more evenly at"
                                + " once.");
        assertThat(picture.words().description())
                .contains("Straddle by shade, from below 0.05 to 0.2 or more.")
                .contains("Straddle: highest for Serbia");
    }

    @Test
    void theHighestThatTheTitleNamesBearTheirNames() {
        Picture picture = SLIDE.picture(SLIDE.scene(SHIPPED, ColourBy.STRADDLE), Palettes.light());

        assertThat(words(picture, "names")).contains("Serbia", "Kenya", "Georgia");
    }

    @Test
    void whereNoStateIsDrawnNothingIsSaidOfShades() {
        Viewing targets =
                viewing(ColourBy.STRADDLE)
                        .withScope(
                                viewing(ColourBy.STRADDLE).scope().withNodes(NodesShown.TARGETS));
        Picture picture = SLIDE.picture(SLIDE.scene(SHIPPED, targets), Palettes.light());

        assertThat(words(picture, "legend")).doesNotContain("Straddle");
        assertThat(String.join(" ", words(picture, "foot"))).doesNotContain("shade");
        assertThat(picture.words().description()).doesNotContain("by shade");
    }

    @Test
    void openedThinEvidenceIsNotCalledHollowWhereItIsShaded() {
        Viewing opened =
                viewing(ColourBy.TIES)
                        .withPlacing(viewing(ColourBy.TIES).placing().withThinOpen(true));
        Picture picture = SLIDE.picture(SLIDE.scene(SHIPPED, opened), Palettes.light());

        assertThat(words(picture, "thin"))
                .anyMatch(words -> words.endsWith("with thin evidence, at their shares"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColourBy.class,
            mode = Mode.EXCLUDE,
            names = {"APPROACH", "GROUP"})
    void theFigureContractHolds(ColourBy colour) {
        for (Sheet sheet : List.of(SLIDE, new Sheet(794, 1123, Use.PAGE))) {
            NetworkScene scene = sheet.scene(SHIPPED, colour);
            for (Palette palette : THEMES) {
                Picture picture = sheet.picture(scene, palette);
                for (Condition condition : Condition.values()) {
                    assertThat(
                                    Preflight.check(picture, palette, sheet.use())
                                            .of(condition)
                                            .measures())
                            .filteredOn(m -> condition.isBinding() || condition == Condition.AS_IS)
                            .as("%s of %s, %s", condition, sheet, palette.name())
                            .allMatch(Measure::isMet);
                }
            }
        }
    }

    @Test
    void anotherColourMovesNothing() {
        NetworkScene labels = SLIDE.scene(SHIPPED, ColourBy.APPROACH);
        NetworkScene shades = SLIDE.scene(SHIPPED, ColourBy.BETWEENNESS);

        assertThat(shades.network().actors())
                .isNotEmpty()
                .map(ActorNode::new)
                .allMatch(node -> shades.positions().of(node).equals(labels.positions().of(node)));
    }

    private record Sheet(double width, double height, Use use) {

        NetworkScene scene(Dataset dataset, ColourBy colour) {
            return scene(dataset, viewing(colour));
        }

        NetworkScene scene(Dataset dataset, Viewing viewing) {
            AppState opening =
                    AppState.opening(
                            new OpenData(Path.of(""), dataset, List.of()), Appearance.STANDARD);
            Viewing shaped = viewing.withShape(NetworkView.plotShape(width, height, textScale()));
            return new Pipeline().derive(opening.withViewing(shaped), Progress.NONE).scene();
        }

        Picture picture(NetworkScene scene, Palette palette) {
            Look look = new Look(palette, BundledFont.load(), new Messages(Locale.ENGLISH));
            Frame frame = new Frame(width, height, Camera.whole(scene.aspect()), textScale());
            return new NetworkView(scene, frame, look).picture();
        }

        private double textScale() {
            return width == 800 ? 1 : Frame.textScaleFor(width, height);
        }
    }

    private static Viewing viewing(ColourBy colour) {
        Viewing opening = Viewing.opening();
        return opening.withEncoding(opening.encoding().withColour(colour));
    }

    private static List<String> legend(ColourBy colour) {
        return words(SLIDE.picture(SLIDE.scene(SHIPPED, colour), Palettes.light()), "legend");
    }

    private static Set<Rgb> fills(Picture picture, String layer) {
        return marks(picture, layer)
                .filter(Disc.class::isInstance)
                .map(mark -> mark.ink().fill())
                .collect(Collectors.toSet());
    }

    private static ActorId actor(Mark mark) {
        Ref ref = mark.ref();
        assertThat(ref).isNotNull();
        return new ActorId(ref.id());
    }

    private static List<String> words(Picture picture, String layer) {
        List<String> words = new ArrayList<>();
        marks(picture, layer)
                .filter(Label.class::isInstance)
                .forEach(label -> words.add(((Label) label).text().words()));
        return words;
    }

    private static Stream<Mark> marks(Picture picture, String layer) {
        return picture.layers().stream()
                .filter(one -> one.name().equals(layer))
                .flatMap(one -> one.marks().stream());
    }

    private static Dataset open(Path folder) {
        return new DataFolder(folder).read(Progress.NONE).dataset().orElseThrow();
    }
}
