package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Box;
import org.tripole.draw.Disc;
import org.tripole.draw.HitIndex;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;

class NetworkViewTest {

    private static final Ref INDIA = Refs.of(new ActorId("IND"));
    private static final Ref SLOVENIA = Refs.of(new ActorId("SVN"));

    @ParameterizedTest
    @CsvSource({
        "1000,720,1,1", "1000,720,1,1.5", "1000,720,1,2.5", "1000,720,1,4", "1000,720,1,9",
        "700,560,1,1", "700,560,1,3", "1000,720,0.8,1", "1000,720,1.38,1", "1920,1080,1.7,1",
        "1920,1080,1.7,3", "1080,1080,1.7,1", "1240,1754,1.6,1", "3840,2160,1,1"
    })
    void noNameCoversAnotherNameOrAGlyph(double width, double height, double text, double zoom) {
        NetworkScene scene = Figures.scene(width, height, text);
        Point india = scene.positions().of(new ActorNode(new ActorId("IND"))).orElseThrow();
        Point centre = zoom == 1 ? Camera.whole(scene.positions().aspect()).centre() : india;
        Frame frame = new Frame(width, height, new Camera(zoom, centre), text);

        Picture picture = new NetworkView(scene, frame, Figures.look(Palettes.light())).picture();

        List<Label> names = Figures.labels(picture, "names", "pole-names");
        List<Mark> glyphs = Figures.marks(picture, "states", "targets");
        assertThat(names).isNotEmpty();
        for (int i = 0; i < names.size(); i++) {
            Box box = names.get(i).bounds();
            for (int j = i + 1; j < names.size(); j++) {
                assertThat(box.overlaps(names.get(j).bounds())).isFalse();
            }
        }
        for (Mark name : Figures.labels(picture, "names")) {
            assertThat(glyphs).noneMatch(glyph -> glyph.bounds().overlaps(name.bounds()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1000,720,1",
        "700,560,1",
        "1920,1080,1.7",
        "1600,1200,1.6",
        "1240,1754,1.6",
        "1080,1080,1.5"
    })
    void noTextCrossesTheEdgeOrIsTooSmall(double width, double height, double text) {
        Picture picture = Figures.opening(width, height, text);

        Box sheet = Box.at(0, 0, width, height);
        assertThat(Figures.labels(picture))
                .allMatch(label -> sheet.contains(label.bounds()), "inside the sheet")
                .allMatch(label -> label.text().style().size() >= 9, "at least 9 px");
    }

    @Test
    void theTextOfASlideIsLegibleFromTheBackOfARoom() {
        Picture picture = Figures.opening(1920, 1080, Frame.textScaleFor(1920, 1080));

        assertThat(Figures.labels(picture)).allMatch(label -> label.text().style().size() >= 18);
    }

    @Test
    void theOpeningPictureNamesThePolesTheTellingTargetsAndAboutThirtyStates() {
        Picture picture = Figures.opening(1000, 720, 1);

        List<Ref> named =
                Figures.labels(picture, "names", "pole-names").stream()
                        .map(mark -> mark.reference().orElseThrow())
                        .distinct()
                        .toList();
        assertThat(named).filteredOn(ref -> ref.kind() == Ref.Kind.APPROACH).hasSize(3);
        assertThat(named)
                .filteredOn(ref -> ref.kind() == Ref.Kind.TARGET)
                .contains(Refs.of(new TargetId("waico")), Refs.of(new TargetId("pax-silica")))
                .hasSize(18);
        assertThat(named).filteredOn(ref -> ref.kind() == Ref.Kind.ACTOR).hasSizeBetween(25, 40);
    }

    @ParameterizedTest
    @CsvSource({"1000,720,1", "1280,720,1.13", "1920,1080,1.7"})
    void theSurestStatesOfEitherSideAreNamed(double width, double height, double text) {
        Picture picture = Figures.opening(width, height, text);

        assertThat(Figures.labels(picture, "names"))
                .extracting(label -> label.text().words())
                .contains("China", "Japan", "United Kingdom", "United States");
    }

    @Test
    void aSmallWindowStillNamesTheSurestOfAll() {
        assertThat(Figures.labels(Figures.opening(680, 730, 1), "names"))
                .extracting(label -> label.text().words())
                .contains("China", "United States");
    }

    @ParameterizedTest
    @CsvSource({
        "640,480,0.92",
        "640,620,1",
        "680,505,0.97",
        "680,640,1",
        "1000,720,1",
        "1920,1080,1.7"
    })
    void aNameOnALeaderLineStandsApartFromAllGlyphsButItsOwn(
            double width, double height, double text) {
        Picture picture = Figures.opening(width, height, text);
        List<Mark> names = Figures.marks(picture, "names");
        List<Mark> glyphs = Figures.marks(picture, "states", "targets");

        assertThat(names).anyMatch(Line.class::isInstance);
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1) instanceof Line) {
                Mark name = names.get(i);
                Box round = name.bounds().grown(7 * text);
                assertThat(glyphs)
                        .filteredOn(glyph -> !name.reference().equals(glyph.reference()))
                        .noneMatch(glyph -> glyph.bounds().overlaps(round));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"680,300,0.82", "680,380,0.97", "680,505,0.97", "900,560,1.08", "1000,720,1"})
    void theNamesOfThePolesAreWholeAlsoWhereTheScreenCutsAlongAGridOfFourPixels(
            double width, double height, double text) {
        Picture picture = Figures.opening(width, height, text);
        Box clip =
                picture.layers().stream()
                        .filter(layer -> layer.name().equals("pole-names"))
                        .map(layer -> layer.clip())
                        .findFirst()
                        .orElseThrow();

        assertThat(Figures.labels(picture, "pole-names"))
                .hasSize(6)
                .allMatch(label -> clip.grown(-2).contains(label.bounds()));
    }

    @Test
    void everyActorOfTheRecordIsDrawnOnce() {
        Picture picture = Figures.opening(1000, 720, 1);

        assertThat(Figures.marks(picture, "states"))
                .extracting(mark -> mark.reference().orElseThrow().id())
                .doesNotHaveDuplicates()
                .hasSize(202);
    }

    @Test
    void titleSubtitleSourceVersionAndDayAreOnThePicture() {
        Picture picture = Figures.opening(1920, 1080, 1.7);

        String words =
                String.join(
                        " ",
                        Figures.labels(picture).stream()
                                .map(label -> label.text().words())
                                .toList());
        assertThat(words)
                .contains("More states stand near Alliance-led than near any other approach")
                .contains("as of 21 November 2026")
                .contains("version 2026.11.21")
                .contains("602 cited sources")
                .contains("67 states and 5 others with thin evidence");
    }

    @Test
    void theSameSceneGivesTheSamePicture() {
        assertThat(Figures.opening(1000, 720, 1)).isEqualTo(Figures.opening(1000, 720, 1));
    }

    @Test
    void whatLiesUnderTheMiddleOfAGlyphIsItsState() {
        NetworkScene scene = Figures.scene(1000, 720, 1);
        NetworkView view = view(scene);
        Point india = scene.positions().of(new ActorNode(new ActorId("IND"))).orElseThrow();

        HitIndex hits = new HitIndex(view.picture());

        assertThat(hits.topmostAt(view.transform().toFrame(india), 3)).contains(INDIA);
    }

    @Test
    void aPixelAndItsWorldPointBelongTogether() {
        PlotTransform transform = view(Figures.scene(1000, 720, 1)).transform();

        Point back = transform.toWorld(transform.toFrame(new Point(123, 456)));

        assertThat(back.distance(new Point(123, 456))).isLessThan(1e-9);
    }

    @Test
    void hoveringLiftsTheStateItsTargetsAndTheirTies() {
        NetworkView view = view(Figures.scene(1000, 720, 1));

        Picture overlay = view.overlay(new Emphasis(INDIA, Set.of(), null));

        List<Ref> lifted =
                Figures.marks(overlay, "overlay").stream()
                        .flatMap(mark -> mark.reference().stream())
                        .toList();
        assertThat(lifted).contains(INDIA, Refs.of(new TargetId("pax-silica")));
        assertThat(lifted).doesNotContain(Refs.of(new ActorId("CHN")));
        assertThat(lifted).anyMatch(ref -> ref.kind() == Ref.Kind.TIE);
    }

    @Test
    void theTooltipTellsNameLabelAndThreeActs() {
        NetworkView view = view(Figures.scene(1000, 720, 1));

        Picture overlay = view.overlay(new Emphasis(INDIA, Set.of(), null));

        List<String> lines =
                Figures.marks(overlay, "tooltip").stream()
                        .filter(Label.class::isInstance)
                        .map(mark -> ((Label) mark).text().words())
                        .toList();
        assertThat(lines.get(0)).isEqualTo("India");
        assertThat(lines.get(1)).isEqualTo("Leaning Alliance-led");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void aSelectedStateIsRingedTwiceAndNamed() {
        NetworkView view = view(Figures.scene(1000, 720, 1));

        Picture overlay = view.overlay(new Emphasis(null, Set.of(SLOVENIA), null));

        assertThat(Figures.labels(overlay))
                .extracting(label -> label.text().words())
                .containsExactly("Slovenia");
        assertThat(rings(overlay)).hasSize(3);
    }

    @Test
    void aSelectedStateThatIsNamedAlreadyHasItsNameAboveTheRings() {
        NetworkView view = view(Figures.scene(1000, 720, 1));
        Ref china = Refs.of(new ActorId("CHN"));

        List<Label> above = Figures.labels(view.overlay(new Emphasis(null, Set.of(china), null)));

        assertThat(above).extracting(label -> label.text().words()).containsExactly("China");
        assertThat(Figures.labels(view.picture(), "names")).containsAll(above);
    }

    @Test
    void nothingIsLiftedWithoutEmphasis() {
        NetworkView view = view(Figures.scene(1000, 720, 1));

        assertThat(view.overlay(Emphasis.NONE).layers()).allMatch(layer -> layer.marks().isEmpty());
    }

    @Test
    void openedThinStatesKeepACaptionThatGathersThemAgain() {
        NetworkScene scene =
                Figures.scene(1000, 720, 1).with(ViewSpec.of(Viewing.opening().withThinOpen(true)));

        List<Label> captions = Figures.labels(view(scene).picture(), "thin");

        assertThat(captions)
                .extracting(label -> label.text().words())
                .containsExactly(
                        "67 states and 5 others with thin evidence, hollow, at their shares");
        assertThat(captions).allMatch(label -> Refs.THIN_GROUP.equals(label.ref()));
    }

    @Test
    void focusNarrowsThePictureToANodeAndItsNeighbours() {
        NetworkScene scene =
                Figures.scene(1000, 720, 1)
                        .with(
                                ViewSpec.of(
                                        Viewing.opening()
                                                .withFocus(
                                                        Focus.on(
                                                                Set.of(
                                                                        Refs.of(
                                                                                new TargetId(
                                                                                        "pax-silica")))))));

        Picture picture = view(scene).picture();

        assertThat(Figures.marks(picture, "targets")).hasSize(1);
        assertThat(Figures.marks(picture, "states"))
                .extracting(mark -> mark.reference().orElseThrow())
                .contains(INDIA)
                .doesNotContain(Refs.of(new ActorId("CHN")));
    }

    @Test
    void theNodeInFocusIsNamedBesideItsGlyph() {
        NetworkScene scene =
                Figures.scene(1000, 720, 1)
                        .with(
                                ViewSpec.of(
                                        Viewing.opening()
                                                .withFocus(
                                                        Focus.on(
                                                                Set.of(
                                                                        Refs.of(
                                                                                new ActorId(
                                                                                        "CHN")))))));

        Picture picture = view(scene).picture();

        assertThat(Figures.labels(picture, "names"))
                .filteredOn(label -> label.text().words().equals("China"))
                .hasSize(1);
        assertThat(Figures.labels(picture, "pole-names"))
                .extracting(label -> label.text().words())
                .containsExactly(
                        "UN-centric", "Shanghai-hosted", "1 aligned, 0 leaning", "Alliance-led");
    }

    @Test
    void aSelectedStateBringsUpItsTiesToWhatIsDrawn() {
        NetworkView view = view(Figures.scene(1000, 720, 1));

        Picture overlay = view.overlay(new Emphasis(null, Set.of(INDIA), null));

        assertThat(Figures.marks(overlay, "overlay"))
                .filteredOn(Line.class::isInstance)
                .hasSizeGreaterThan(5);
    }

    @Test
    void aSelectedTieIsDrawnAndRingsBothItsEnds() {
        NetworkScene scene = Figures.scene(1000, 720, 1);
        Tie tie =
                scene.dataset().tiesTo(new TargetId("waico")).stream()
                        .filter(act -> act.actor().equals(new ActorId("KAZ")))
                        .findFirst()
                        .orElseThrow();
        Ref ref = new Ref(Ref.Kind.TIE, Integer.toString(tie.ordinal()));

        Picture overlay = view(scene).overlay(new Emphasis(null, Set.of(ref), null));

        assertThat(rings(overlay)).hasSize(6);
        assertThat(Figures.marks(overlay, "overlay"))
                .extracting(Mark::ref)
                .contains(ref, Refs.of(tie.actor()), Refs.of(tie.target()));
    }

    private static List<Mark> rings(Picture overlay) {
        return Figures.marks(overlay, "overlay").stream()
                .filter(mark -> mark instanceof Disc && mark.ref() == null)
                .toList();
    }

    private static NetworkView view(NetworkScene scene) {
        Camera camera = Camera.whole(scene.positions().aspect());
        return new NetworkView(
                scene, new Frame(1000, 720, camera, 1), Figures.look(Palettes.light()));
    }
}
