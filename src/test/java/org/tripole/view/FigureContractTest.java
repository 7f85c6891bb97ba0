package org.tripole.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tripole.Shipped;
import org.tripole.draw.Dash;
import org.tripole.draw.Diamond;
import org.tripole.draw.Disc;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Palette;
import org.tripole.draw.Palette.ApproachInk;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;
import org.tripole.draw.SplitDisc;
import org.tripole.draw.Square;
import org.tripole.draw.Stroke;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.Network;
import org.tripole.layout.Positions;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Measure;
import org.tripole.preflight.Preflight;
import org.tripole.preflight.Report;
import org.tripole.preflight.Requirement;
import org.tripole.preflight.Result;
import org.tripole.preflight.Use;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.Weights;
import org.tripole.text.names.NameLanguage;
import org.tripole.work.Progress;

/**
 * The figure contract over every preset, theme and four days of the record: sixty figures of the
 * network with names in English, Arabic and Chinese, so that each language meets each preset, theme
 * and day, and fifteen in the other languages; composed and checked once for all tests. Contrast is
 * asked of texts and of what carries meaning by itself: rims of glyphs, samples of the legend. The
 * faint ties behind the glyphs are context, none of which is to be followed alone.
 */
@TestInstance(Lifecycle.PER_CLASS)
class FigureContractTest {

    private static final Set<Requirement> GEOMETRY =
            EnumSet.of(
                    Requirement.LABELS_CUT,
                    Requirement.LABELS_OVERLAPPING,
                    Requirement.MARKS_COVERED);

    private static final List<String> DAYS =
            List.of("2023-10-30", "2024-12-31", "2025-07-31", "2026-11-21");

    private static final List<NameLanguage> MAIN_LANGUAGES =
            List.of(NameLanguage.ENGLISH, NameLanguage.ARABIC, NameLanguage.CHINESE);

    private static final List<NameLanguage> OTHER_LANGUAGES =
            List.of(NameLanguage.FRENCH, NameLanguage.RUSSIAN, NameLanguage.SPANISH);

    private final List<Figure> figures = figures();

    @Test
    void everyPresetThemeDayAndLanguageIsChecked() {
        assertThat(figures).extracting(Figure::name).doesNotHaveDuplicates().hasSize(75);
    }

    @Test
    void noLabelIsCutOrCoversAnotherAndNothingIsPaintedOver() {
        assertMet(Condition.AS_IS, measure -> GEOMETRY.contains(measure.requirement()));
    }

    @Test
    void noTextIsSmallerThanItsUseAllows() {
        assertMet(Condition.AS_IS, measure -> measure.requirement() == Requirement.TEXT_SIZE);
    }

    @Test
    void textsMarksAndApproachesStandOutForEveryReader() {
        for (Condition condition : Condition.values()) {
            if (condition.isBinding()) {
                assertMet(condition, measure -> !GEOMETRY.contains(measure.requirement()));
            }
        }
    }

    @Test
    void onAWashedOutProjectorColoursStillStandOut() {
        assertMet(Condition.PROJECTOR, measure -> measure.requirement() != Requirement.TEXT_SIZE);
    }

    @Test
    void everyFigureIsReadOnPaper() {
        assertMet(Condition.A4, measure -> true);
    }

    @Test
    void theLegendListsExactlyWhatIsDrawn() {
        for (Figure figure : figures) {
            assertThat(legendWords(figure.picture()))
                    .as(figure.name())
                    .containsExactlyElementsOf(drawn(figure));
        }
    }

    @Test
    void theLegendShowsTheInksOfExactlyTheApproachesThatAreDrawn() {
        for (Figure figure : figures) {
            for (ApproachInk ink : figure.palette().approaches()) {
                for (Rgb fill : List.of(ink.fill(), ink.tint())) {
                    assertThat(isFilled(figure.picture(), fill, "legend"))
                            .as("%s in the legend of %s", fill.toHex(), figure.name())
                            .isEqualTo(isFilled(figure.picture(), fill, "states"));
                }
            }
        }
    }

    @Test
    void sourceVersionDayAndLicenceStandOnEveryFigure() {
        for (Figure figure : figures) {
            assertThat(words(figure.picture(), "heading"))
                    .as(figure.name())
                    .contains(figure.dayInWords());
            assertThat(words(figure.picture(), "foot"))
                    .as(figure.name())
                    .contains("version 2026.11.21")
                    .contains("602 cited sources")
                    .contains("CC BY 4.0");
        }
    }

    private void assertMet(Condition condition, Predicate<Measure> which) {
        for (Figure figure : figures) {
            Result result = figure.report().of(condition);
            assertThat(result.measures())
                    .filteredOn(which)
                    .as("%s of %s", condition, figure.name())
                    .isNotEmpty()
                    .allMatch(Measure::isMet);
        }
    }

    /** The words that a legend owes for the marks of a figure, in its order. */
    private static List<String> drawn(Figure figure) {
        List<String> words = new ArrayList<>();
        List<Mark> states = Figures.marks(figure.picture(), "states");
        List<Mark> targets = Figures.marks(figure.picture(), "targets");
        List<Mark> ties = Figures.marks(figure.picture(), "ties");
        List<ApproachInk> inks = figure.palette().approaches();
        add(words, "aligned with one approach", states, m -> isInked(m, inks, ApproachInk::fill));
        add(words, "leaning to one", states, m -> isInked(m, inks, ApproachInk::tint));
        add(words, "between two", states, mark -> sectors(mark) == 2);
        add(words, "spread over all", states, mark -> sectors(mark) == 3);
        Rgb ground = figure.picture().ground();
        add(words, "thin evidence, not placed", states, m -> ground.equals(m.ink().fill()));
        add(words, "institution", targets, Square.class::isInstance);
        add(words, "initiative", targets, Diamond.class::isInstance);
        add(words, "tie on official record", ties, mark -> isTie(mark, Dash.SOLID));
        add(words, "tie in press or institute", ties, mark -> isTie(mark, Dash.DASHED));
        add(words, "tie contested or secondary", ties, mark -> isTie(mark, Dash.DOTTED));
        add(words, "opposition or withdrawal", ties, mark -> mark.ref() == null);
        return words;
    }

    private static void add(
            List<String> words, String line, List<Mark> marks, Predicate<Mark> isMeant) {
        if (marks.stream().anyMatch(isMeant)) {
            words.add(line);
        }
    }

    private static boolean isInked(
            Mark mark, List<ApproachInk> inks, Function<ApproachInk, Rgb> part) {
        return mark instanceof Disc
                && inks.stream().map(part).anyMatch(ink -> ink.equals(mark.ink().fill()));
    }

    private static int sectors(Mark mark) {
        return mark instanceof SplitDisc split ? split.sectors().colours().size() : 0;
    }

    private static boolean isTie(Mark mark, Dash dash) {
        Stroke stroke = mark.ink().stroke();
        return mark instanceof Line
                && mark.ref() != null
                && stroke != null
                && stroke.dash() == dash;
    }

    private static boolean isFilled(Picture picture, Rgb fill, String layer) {
        return Figures.marks(picture, layer).stream()
                .anyMatch(mark -> fill.equals(mark.ink().fill()));
    }

    private static List<String> legendWords(Picture picture) {
        return Figures.labels(picture, "legend").stream()
                .map(label -> label.text().words())
                .toList();
    }

    private static String words(Picture picture, String layer) {
        List<Label> labels = Figures.labels(picture, layer);
        return String.join(" ", labels.stream().map(label -> label.text().words()).toList());
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (int day = 0; day < DAYS.size(); day++) {
            LocalDate asOf = LocalDate.parse(DAYS.get(day));
            Scores scores = Scorer.score(Shipped.dataset(), asOf, Weights.standard());
            Network network = GraphBuilder.build(Shipped.dataset(), Filter.standard(), asOf);
            for (Preset preset : Preset.values()) {
                NetworkScene scene = scene(network, scores, preset);
                int turn = day + preset.ordinal();
                figures.addAll(figures(scene, preset, languages(MAIN_LANGUAGES, turn)));
                if (day == DAYS.size() - 1) {
                    figures.addAll(figures(scene, preset, languages(OTHER_LANGUAGES, turn)));
                }
            }
        }
        return figures;
    }

    /** Three languages, each time with another one first. */
    private static List<NameLanguage> languages(List<NameLanguage> three, int turn) {
        List<NameLanguage> turned = new ArrayList<>(three);
        Collections.rotate(turned, turn);
        return turned;
    }

    /** One figure a theme, each in the language of its place. */
    private static List<Figure> figures(
            NetworkScene scene, Preset preset, List<NameLanguage> languages) {
        List<Palette> themes = List.of(Palettes.light(), Palettes.dark(), Palettes.print());
        return IntStream.range(0, themes.size())
                .mapToObj(
                        i ->
                                Figure.of(
                                        Figures.named(scene, languages.get(i)),
                                        preset,
                                        themes.get(i)))
                .toList();
    }

    private static NetworkScene scene(Network network, Scores scores, Preset preset) {
        Positions positions =
                new PolesPlan(
                                network,
                                scores,
                                Analysis.NONE,
                                Viewing.opening().withShape(PlotShape.of(preset.aspect())))
                        .layout()
                        .settle(Progress.NONE);
        return new NetworkScene(network, scores, positions, ViewSpec.opening());
    }

    /** The sheets of PRODUCT.md 5.4; paper in pixels of 96 to the inch. */
    private enum Preset {
        SLIDE_16_9(1920, 1080, Use.SLIDE),
        SLIDE_4_3(1440, 1080, Use.SLIDE),
        A4_PORTRAIT(794, 1123, Use.PAGE),
        A4_LANDSCAPE(1123, 794, Use.PAGE),
        SQUARE(1080, 1080, Use.PAGE);

        private final double width;
        private final double height;
        private final Use use;

        Preset(double width, double height, Use use) {
            this.width = width;
            this.height = height;
            this.use = use;
        }

        double textScale() {
            return Frame.textScaleFor(width, height);
        }

        double aspect() {
            return NetworkView.plotShape(width, height, textScale()).whole();
        }

        Frame frame() {
            return new Frame(width, height, Camera.whole(aspect()), textScale());
        }
    }

    private record Figure(String name, String dayInWords, Palette palette, Made made) {

        private record Made(Picture picture, Report report) {}

        static Figure of(NetworkScene scene, Preset preset, Palette palette) {
            Look look = Figures.look(palette);
            LocalDate day = scene.scores().asOf();
            Picture picture = new NetworkView(scene, preset.frame(), look).picture();
            Report report = Preflight.check(picture, palette, preset.use);
            NameLanguage language = scene.spec().viewing().encoding().names();
            String name = preset + " " + palette.name() + " " + day + " " + language;
            return new Figure(
                    name, Wording.day(day, look.messages()), palette, new Made(picture, report));
        }

        Picture picture() {
            return made.picture();
        }

        Report report() {
            return made.report();
        }
    }
}
