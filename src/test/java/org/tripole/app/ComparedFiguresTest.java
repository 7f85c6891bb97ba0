package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.data.DataFolder;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.draw.Approved;
import org.tripole.draw.Area;
import org.tripole.draw.Box;
import org.tripole.draw.Dash;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.draw.Ref;
import org.tripole.draw.Stroke;
import org.tripole.export.BundledFont;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Measure;
import org.tripole.preflight.Preflight;
import org.tripole.preflight.Use;
import org.tripole.score.Move;
import org.tripole.score.StandingKind;
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

/** Figures that compare two days, as the whole program derives and composes them. */
class ComparedFiguresTest {

    private static final Dataset EXAMPLE = open(Path.of("src/test/resources/golden/data"));
    private static final Dataset SHIPPED = open(Path.of("data"));
    private static final LocalDate THEN = LocalDate.parse("2025-12-31");
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    @Test
    void theWorkedExampleAgainstAnEarlierDayIsDrawnAsApproved() {
        Approved.assertApproved(
                "figure-compared", picture(scene(EXAMPLE, "2026-03-31"), 800, 560, light()));
    }

    @Test
    void everyMoveBetweenTwoPlacesHasAnArrowThatEndsAtTheState() {
        NetworkScene scene = scene(SHIPPED, "2025-12-31");
        Picture picture = picture(scene);

        List<Move> moves =
                scene.analysis().compared().orElseThrow().changes().moves().stream()
                        .filter(move -> !isThin(move))
                        .toList();
        List<Mark> heads = marks(picture, "moves").filter(Area.class::isInstance).toList();
        assertThat(moves).hasSizeGreaterThan(20);
        assertThat(heads).hasSameSizeAs(moves);
        for (int i = 0; i < heads.size(); i++) {
            Box state = glyph(picture, moves.get(i).actor());
            assertThat(((Area) heads.get(i)).outline().get(0).distance(state.centre()))
                    .as("%s", moves.get(i).actor())
                    .isLessThan(state.width() / 2 + 6);
        }
    }

    @Test
    void anArrowRunsFromWhereTheEarlierSharesPutTheState() {
        NetworkScene scene = scene(SHIPPED, "2026-02-19");
        Picture picture = picture(scene);
        Point shanghai = pole(picture, "Shanghai-hosted");

        List<Mark> moves = marks(picture, "moves").toList();
        int senegal = headNear(moves, glyph(picture, new ActorId("SEN")).centre());
        Point start = ((Line) moves.get(senegal - 1)).from();
        Point end = glyph(picture, new ActorId("SEN")).centre();
        assertThat(end.distance(shanghai)).isLessThan(start.distance(shanghai) - 100);
    }

    @Test
    void comparedWithALaterDayTheArrowLeavesTheState() {
        AppState later = state(SHIPPED, THEN.toString(), s -> s);
        NetworkScene scene =
                derive(
                        later.withQuestion(
                                later.question()
                                        .withAsOf(THEN)
                                        .withComparedDay(SHIPPED.facts().asOf())));
        Picture picture = picture(scene);
        Move first = firstPlaced(scene);

        Area head = (Area) marks(picture, "moves").filter(Area.class::isInstance).findFirst().get();
        Point tip = head.outline().get(0);
        Point back = head.outline().get(1);
        Point state = glyph(picture, first.actor()).centre();
        assertThat(tip.distance(state)).isGreaterThan(back.distance(state));
        assertThat(words(picture, "legend")).contains("moves until then");
        assertThat(words(picture, "heading")).contains("compared with 21 November 2026");
    }

    @ParameterizedTest
    @EnumSource(LayoutKind.class)
    void onlyWherePlacesSayWhereAStateStandsAreThereArrows(LayoutKind layout) {
        Picture picture = picture(derive(state(SHIPPED, "2025-12-31", in(layout))));

        boolean hasArrows = marks(picture, "moves").findAny().isPresent();
        assertThat(hasArrows).isEqualTo(layout == LayoutKind.POLES);
        assertThat(words(picture, "legend").contains("moved since then")).isEqualTo(hasArrows);
        assertThat(words(picture, "foot").contains("Arrows start")).isEqualTo(hasArrows);
        assertThat(marks(picture, "changes")).isNotEmpty();
        assertThat(words(picture, "legend")).contains("other label then");
    }

    @Test
    void aRingIsDottedWhereAStateOrTargetIsNewAndFullWhereTheLabelWasAnother() {
        NetworkScene scene = scene(SHIPPED, "2026-02-19");
        Picture picture = picture(scene);

        assertThat(ringRound(picture, new Ref(Ref.Kind.TARGET, "waico"))).isEqualTo(Dash.DOTTED);
        assertThat(ringRound(picture, new Ref(Ref.Kind.ACTOR, "SEN"))).isEqualTo(Dash.SOLID);
        assertThat(ringRound(picture, new Ref(Ref.Kind.ACTOR, "USA"))).isNull();
    }

    @Test
    void targetsAloneAreMarkedTooAndTheDayIsNamed() {
        UnaryOperator<Viewing> targets =
                viewing -> viewing.withScope(viewing.scope().withNodes(NodesShown.TARGETS));
        Picture picture = picture(derive(state(SHIPPED, "2025-12-31", targets)));

        assertThat(marks(picture, "changes")).isNotEmpty();
        assertThat(words(picture, "legend")).contains("new since then").doesNotContain("label");
        assertThat(words(picture, "heading")).contains("compared with 31 December 2025");
    }

    @Test
    void withoutAnotherDayNothingIsMarked() {
        for (String day : new String[] {"2026-11-21", null}) {
            Picture picture = picture(scene(SHIPPED, day));

            assertThat(picture.layers())
                    .extracting(layer -> layer.name())
                    .doesNotContain("moves", "changes", "clearings");
            assertThat(words(picture, "legend")).doesNotContain("then");
            assertThat(words(picture, "heading")).doesNotContain("compared");
        }
    }

    @Test
    void whoDoesNotSeeThePictureIsToldWhatIsMarked() {
        assertThat(picture(scene(EXAMPLE, "2025-07-01")).words().description())
                .contains("Marked against 1 July 2025: ");
        assertThat(picture(scene(EXAMPLE, null)).words().description()).doesNotContain("Marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2024-12-31", "2025-12-31", "2026-10-31"})
    void theFigureContractHolds(String day) {
        for (Palette palette : List.of(light(), Palettes.dark(), Palettes.print())) {
            for (Size size : SIZES) {
                Picture picture =
                        picture(
                                derive(state(SHIPPED, day, v -> v.withShape(size.shape()))),
                                size.width(),
                                size.height(),
                                palette);
                for (Condition condition : Condition.values()) {
                    assertThat(
                                    Preflight.check(picture, palette, size.use())
                                            .of(condition)
                                            .measures())
                            .filteredOn(m -> condition.isBinding() || condition == Condition.AS_IS)
                            .as("%s of %s, %s, %s", condition, size, palette.name(), day)
                            .allMatch(Measure::isMet);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LayoutKind.class)
    void noNameLiesOnARingOrTheHeadOfAnArrow(LayoutKind layout) {
        Picture picture = picture(derive(state(SHIPPED, "2025-12-31", in(layout))));
        List<Mark> kept =
                Stream.concat(
                                marks(picture, "changes"),
                                marks(picture, "moves").filter(Area.class::isInstance))
                        .toList();

        assertThat(marks(picture, "names").filter(Label.class::isInstance))
                .isNotEmpty()
                .noneMatch(name -> kept.stream().anyMatch(k -> k.bounds().overlaps(name.bounds())));
    }

    private static final List<Size> SIZES =
            List.of(
                    new Size(1920, 1080, Use.SLIDE),
                    new Size(794, 1123, Use.PAGE),
                    new Size(1080, 1080, Use.PAGE));

    private record Size(double width, double height, Use use) {

        PlotShape shape() {
            return NetworkView.plotShape(width, height, Frame.textScaleFor(width, height));
        }
    }

    private static UnaryOperator<Viewing> in(LayoutKind layout) {
        return viewing -> viewing.withPlacing(viewing.placing().withLayout(layout));
    }

    private static NetworkScene scene(Dataset dataset, @Nullable String day) {
        return derive(state(dataset, day, viewing -> viewing));
    }

    private static AppState state(
            Dataset dataset, @Nullable String day, UnaryOperator<Viewing> looked) {
        AppState opening =
                AppState.opening(
                        new OpenData(Path.of(""), dataset, List.of()), Appearance.STANDARD);
        return opening.withViewing(
                        looked.apply(
                                opening.viewing()
                                        .withShape(NetworkView.plotShape(WIDTH, HEIGHT, 1))))
                .withQuestion(
                        opening.question()
                                .withComparedDay(day == null ? null : LocalDate.parse(day)));
    }

    private static NetworkScene derive(AppState state) {
        return new Pipeline().derive(state, Progress.NONE).scene();
    }

    private static Picture picture(NetworkScene scene) {
        return picture(scene, WIDTH, HEIGHT, light());
    }

    private static Picture picture(
            NetworkScene scene, double width, double height, Palette palette) {
        Look look = new Look(palette, BundledFont.load(), new Messages(Locale.ENGLISH));
        double text = width == WIDTH || width == 800 ? 1 : Frame.textScaleFor(width, height);
        Frame frame = new Frame(width, height, Camera.whole(scene.aspect()), text);
        return new NetworkView(scene, frame, look).picture();
    }

    private static Palette light() {
        return Palettes.light();
    }

    private static Move firstPlaced(NetworkScene scene) {
        return scene.analysis().compared().orElseThrow().changes().moves().stream()
                .filter(move -> !isThin(move))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isThin(Move move) {
        return Set.of(move.from(), move.to()).stream()
                .anyMatch(position -> position.standing().kind() == StandingKind.THIN);
    }

    private static Box glyph(Picture picture, ActorId id) {
        return glyph(picture, new Ref(Ref.Kind.ACTOR, id.value()));
    }

    private static Box glyph(Picture picture, Ref ref) {
        return marks(picture, "states", "targets")
                .filter(mark -> ref.equals(mark.ref()))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static @Nullable Dash ringRound(Picture picture, Ref ref) {
        Point centre = glyph(picture, ref).centre();
        return marks(picture, "changes")
                .filter(ring -> ring.bounds().centre().distance(centre) < 0.01)
                .map(ring -> ring.ink().stroke())
                .filter(stroke -> stroke != null)
                .map(Stroke::dash)
                .findFirst()
                .orElse(null);
    }

    private static int headNear(List<Mark> moves, Point place) {
        int nearest = 0;
        for (int i = 0; i < moves.size(); i++) {
            boolean isNearer =
                    moves.get(i).bounds().centre().distance(place)
                            < moves.get(nearest).bounds().centre().distance(place);
            nearest = moves.get(i) instanceof Area && isNearer ? i : nearest;
        }
        return nearest;
    }

    private static Point pole(Picture picture, String name) {
        return marks(picture, "pole-names")
                .filter(mark -> mark instanceof Label label && label.text().words().equals(name))
                .findFirst()
                .orElseThrow()
                .bounds()
                .centre();
    }

    private static String words(Picture picture, String layer) {
        List<String> words = new ArrayList<>();
        marks(picture, layer)
                .filter(Label.class::isInstance)
                .forEach(label -> words.add(((Label) label).text().words()));
        return String.join(" ", words);
    }

    private static Stream<Mark> marks(Picture picture, String... layers) {
        return picture.layers().stream()
                .filter(layer -> List.of(layers).contains(layer.name()))
                .flatMap(layer -> layer.marks().stream());
    }

    private static Dataset open(Path folder) {
        return new DataFolder(folder).read(Progress.NONE).dataset().orElseThrow();
    }
}
