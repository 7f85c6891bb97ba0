package org.tripole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.tripole.app.content.SheetFigure;
import org.tripole.app.content.SheetFigure.Lettering;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Line;
import org.tripole.draw.Mark;
import org.tripole.draw.Picture;
import org.tripole.draw.Point;
import org.tripole.export.BundledFont;
import org.tripole.preflight.Condition;
import org.tripole.preflight.Preflight;
import org.tripole.preflight.Report;
import org.tripole.preflight.Requirement;
import org.tripole.preflight.Use;
import org.tripole.text.Messages;
import org.tripole.view.Camera;
import org.tripole.view.Frame;
import org.tripole.view.SheetExtent;
import org.tripole.work.Progress;

/**
 * The figure contract over every view that there is: layouts, kinds of node, ties, colours, sizes,
 * focus, paths, filters, days and comparisons, on every sheet, in every theme, with names in every
 * language. Composed as an export composes them, and checked once for all tests. Not the product of
 * all choices, but a sample in which every two of different kinds meet, and again every two that
 * decide what is drawn on the otherwise opening view, where the record is dense.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryViewContractTest {

    private static final Lettering LETTERING =
            new Lettering(BundledFont.load(), new Messages(Locale.ENGLISH));

    private static final Set<Requirement> GEOMETRY =
            EnumSet.of(
                    Requirement.LABELS_CUT,
                    Requirement.LABELS_OVERLAPPING,
                    Requirement.MARKS_COVERED);

    private final List<Figure> figures =
            Stream.concat(SampledView.everyTwo().stream(), SampledView.everyTwoDrawn().stream())
                    .map(Figure::of)
                    .toList();

    @Test
    void theSampleIsLargeAndHoldsNoViewTwice() {
        assertThat(figures).extracting(Figure::name).doesNotHaveDuplicates();
        assertThat(figures).hasSizeGreaterThan(150);
    }

    @Test
    void noLabelIsCutOrCoversAnotherAndNothingIsPaintedOver() {
        assertNone(figure -> figure.failures(Condition.AS_IS, GEOMETRY));
    }

    @Test
    void noTextIsSmallerThanItsUseAllows() {
        assertNone(figure -> figure.failures(Condition.AS_IS, Set.of(Requirement.TEXT_SIZE)));
    }

    @Test
    void textsMarksAndApproachesStandOutForEveryReader() {
        Set<Requirement> colours = EnumSet.complementOf(EnumSet.copyOf(GEOMETRY));
        colours.remove(Requirement.TEXT_SIZE);
        for (Condition condition : Condition.values()) {
            if (condition.isBinding() || condition == Condition.PROJECTOR) {
                assertNone(figure -> figure.failures(condition, colours));
            }
        }
    }

    @Test
    void everyFigureIsReadOnPaper() {
        assertNone(figure -> figure.failures(Condition.A4, Set.of(Requirement.values())));
    }

    @Test
    void theLegendListsExactlyWhatIsDrawn() {
        assertNone(
                figure ->
                        new LegendAndMarks(
                                        figure.picture(),
                                        figure.view().sheet().palette(),
                                        figure.textScale())
                                .differences());
    }

    @Test
    void noLeaderLineCrossesAText() {
        assertNone(EveryViewContractTest::crossed);
    }

    @Test
    void sourceVersionAndLicenceStandOnEveryFigure() {
        assertNone(
                figure ->
                        Stream.of("Source: Tripole dataset", "version 2026.11.21", "CC BY 4.0")
                                .filter(words -> !words(figure.picture(), "foot").contains(words))
                                .toList());
    }

    private void assertNone(Function<Figure, List<String>> faults) {
        List<String> found = new ArrayList<>();
        for (Figure figure : figures) {
            List<String> own = faults.apply(figure);
            if (!own.isEmpty()) {
                found.add(figure.name() + ": " + own);
            }
        }
        assertThat(found).isEmpty();
    }

    /** Texts that a leader line runs through; its own it only touches. */
    private static List<String> crossed(Figure figure) {
        List<Label> texts =
                labels(figure.picture(), "names", "pole-names", "thin", "legend").toList();
        List<String> crossed = new ArrayList<>();
        for (Mark mark : marks(figure.picture(), "names").toList()) {
            if (mark instanceof Line leader) {
                texts.stream()
                        .filter(text -> crosses(leader, text.bounds().grown(-1)))
                        .forEach(text -> crossed.add(text.text().words()));
            }
        }
        return crossed;
    }

    private static boolean crosses(Line leader, Box box) {
        Point from = leader.from();
        double length = from.distance(leader.to());
        for (double along = 0; along <= length; along++) {
            double share = along / length;
            if (box.contains(
                    from.plus(
                            (leader.to().x() - from.x()) * share,
                            (leader.to().y() - from.y()) * share))) {
                return true;
            }
        }
        return false;
    }

    private static String words(Picture picture, String layer) {
        return String.join(" ", labels(picture, layer).map(l -> l.text().words()).toList());
    }

    private static Stream<Label> labels(Picture picture, String... layers) {
        return marks(picture, layers).filter(Label.class::isInstance).map(Label.class::cast);
    }

    private static Stream<Mark> marks(Picture picture, String... layers) {
        return picture.layers().stream()
                .filter(layer -> List.of(layers).contains(layer.name()))
                .flatMap(layer -> layer.marks().stream());
    }

    private record Figure(SampledView view, Picture picture, Report report) {

        private static final Pipeline PIPELINE = new Pipeline();

        static Figure of(SampledView view) {
            Derived derived = PIPELINE.derive(view.state(), Progress.NONE);
            Camera camera = Camera.whole(derived.scene().aspect());
            Picture picture =
                    new SheetFigure(derived, camera, view.sheet(), "")
                            .composed(PIPELINE, LETTERING, Progress.NONE)
                            .picture();
            Use use = view.sheet().extent().preset().isSlide() ? Use.SLIDE : Use.PAGE;
            return new Figure(view, picture, Preflight.check(picture, view.sheet().palette(), use));
        }

        String name() {
            return view.name();
        }

        double textScale() {
            SheetExtent extent = view.sheet().extent();
            return Frame.textScaleFor(extent.width(), extent.height());
        }

        List<String> failures(Condition condition, Set<Requirement> requirements) {
            return report.of(condition).failures().stream()
                    .filter(measure -> requirements.contains(measure.requirement()))
                    .map(
                            measure ->
                                    "%s %s %.2f of %.2f"
                                            .formatted(
                                                    condition,
                                                    measure.requirement(),
                                                    measure.value(),
                                                    measure.limit()))
                    .toList();
        }
    }
}
