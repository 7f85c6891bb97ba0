package org.tripole.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Box;
import org.tripole.draw.Label;
import org.tripole.draw.Palette;
import org.tripole.draw.Picture;
import org.tripole.draw.Rgb;
import org.tripole.draw.colour.Sight;

/**
 * Checks a finished picture under all conditions. Pure, and quick enough to follow every change of
 * an export dialog: about linear in the marks, quadratic in the labels. src/adr/0018-preflight.md.
 */
public final class Preflight {

    private static final Rgb WHITE = new Rgb(255, 255, 255);

    /** Beyond this there is no room for the figure beside its text. */
    private static final double LARGEST_FACTOR = 2;

    private final Picture picture;
    private final Use use;
    private final List<Paint> paints;
    private final List<Paint> labels;
    private final List<Meeting> texts;
    private final List<Meeting> graphics;
    private final List<ApproachInks.Pair> inks;
    private final Backdrop backdrop;

    private Preflight(Picture picture, Palette palette, Use use) {
        this.picture = picture;
        this.use = use;
        this.paints = Paint.all(picture);
        this.labels = paints.stream().filter(Paint::isLabel).toList();
        this.backdrop = new Backdrop(picture.ground(), paints);
        this.texts = labels.stream().map(this::meeting).toList();
        this.graphics = paints.stream().filter(Paint::isGraphic).map(this::meeting).toList();
        this.inks = new ApproachInks(palette, paints).pairs();
    }

    /**
     * Measures {@code picture}, drawn in the inks of {@code palette}, for that use.
     *
     * @return every condition with what was measured; never fails on a picture without marks
     */
    public static Report check(Picture picture, Palette palette, Use use) {
        Preflight preflight = new Preflight(picture, palette, use);
        return new Report(Stream.of(Condition.values()).map(preflight::result).toList());
    }

    private Result result(Condition condition) {
        List<Measure> measures = new ArrayList<>();
        if (condition.sight() != Sight.NORMAL || condition == Condition.AS_IS) {
            measures.addAll(colours(condition));
        }
        if (condition.isResized() || condition == Condition.AS_IS) {
            textSize(condition).ifPresent(measures::add);
        }
        if (condition == Condition.AS_IS) {
            measures.addAll(faults());
        }
        return new Result(condition, measures);
    }

    private List<Measure> colours(Condition condition) {
        Sight sight = condition.sight();
        Limits limits = Limits.of(condition);
        return Stream.of(
                        contrast(demand(Requirement.TEXT_CONTRAST, limits.text()), texts, sight),
                        contrast(demand(Requirement.MARK_CONTRAST, limits.mark()), graphics, sight),
                        sight == Sight.GREYSCALE ? lightness() : distance(limits, sight))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Measure> contrast(Demand demand, List<Meeting> meetings, Sight sight) {
        return demand.on(
                meetings, meeting -> meeting.contrast(sight), meeting -> List.of(meeting.box()));
    }

    private Optional<Measure> distance(Limits limits, Sight sight) {
        return demand(Requirement.COLOUR_DISTANCE, limits.distance())
                .on(inks, pair -> pair.distance(sight), this::inkedWith);
    }

    private Optional<Measure> lightness() {
        return demand(Requirement.LIGHTNESS_STEP, Limits.LIGHTNESS_STEP)
                .on(inks, pair -> pair.lightnessStep(Sight.GREYSCALE), this::inkedWith);
    }

    private List<Box> inkedWith(ApproachInks.Pair pair) {
        return paints.stream()
                .filter(paint -> paint.isGlyph() && pair.isOn(paint.mark()))
                .map(paint -> paint.mark().bounds())
                .toList();
    }

    private Optional<Measure> textSize(Condition condition) {
        double limit = Limits.textSize(condition, use);
        double scale = condition.scaleOf(picture.box());
        double least = labels.stream().mapToDouble(label -> size(label, scale)).min().orElse(limit);
        return new Demand(Requirement.TEXT_SIZE, limit, enlarging(limit / least))
                .on(labels, label -> size(label, scale), label -> List.of(label.mark().bounds()));
    }

    /** Rounded to hundredths, since sizes are products of scales. */
    private static double size(Paint paint, double scale) {
        if (paint.mark() instanceof Label label) {
            return Math.round(label.text().style().size() * scale * 100) / 100.0;
        }
        throw new AssertionError(paint);
    }

    private static @Nullable Repair enlarging(double factor) {
        if (factor > LARGEST_FACTOR) {
            return new Repair.OtherPreset();
        }
        return factor > 1 ? new Repair.LargerText(Math.ceil(factor * 100) / 100) : null;
    }

    private List<Measure> faults() {
        LabelFaults faults = new LabelFaults(picture.box(), labels);
        List<Paint> cut = faults.cut();
        return List.of(
                new Demand(Requirement.LABELS_CUT, 0, uncutting(cut)).count(cut),
                new Demand(Requirement.LABELS_OVERLAPPING, 0, new Repair.FewerNames())
                        .count(faults.overlapping()),
                new Demand(Requirement.MARKS_COVERED, 0, new Repair.OtherPreset())
                        .count(LabelFaults.covered(paints, backdrop)));
    }

    /** Names can be left out; title, legend and notes cannot. */
    private static Repair uncutting(List<Paint> cut) {
        boolean isOnlyNames = cut.stream().allMatch(paint -> paint.mark().ref() != null);
        return isOnlyNames ? new Repair.FewerNames() : new Repair.OtherPreset();
    }

    private Demand demand(Requirement requirement, double limit) {
        boolean isPrinted = picture.ground().equals(WHITE);
        return new Demand(requirement, limit, isPrinted ? null : new Repair.PrintTheme());
    }

    private Meeting meeting(Paint paint) {
        return Meeting.of(paint, backdrop);
    }
}
