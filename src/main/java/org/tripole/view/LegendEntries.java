package org.tripole.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.domain.Initiative;
import org.tripole.domain.Institution;
import org.tripole.domain.Quality;
import org.tripole.domain.Target;
import org.tripole.draw.Mark;
import org.tripole.draw.Point;
import org.tripole.score.Position;
import org.tripole.score.Standing;
import org.tripole.score.StandingKind;
import org.tripole.text.FigureText;

/** The lines of a network figure's legend: what is drawn, in the order of meaning. */
final class LegendEntries {

    private static final double RADIUS = 5.5;
    private static final double STEP = 13.5;
    private static final double LINE_LENGTH = 34;

    private static final List<StandingKind> IN_ORDER =
            List.of(
                    StandingKind.ALIGNED,
                    StandingKind.LEANING,
                    StandingKind.BETWEEN,
                    StandingKind.SPREAD,
                    StandingKind.THIN);

    private final NetworkScene scene;
    private final Look look;
    private final ActorGlyph actorGlyph;
    private final TargetGlyph targetGlyph;
    private final TieMarks tieMarks;

    LegendEntries(NetworkScene scene, Look look) {
        this.scene = scene;
        this.look = look;
        this.actorGlyph = new ActorGlyph(look.palette());
        this.targetGlyph = new TargetGlyph(look.palette());
        this.tieMarks = new TieMarks(look.palette());
    }

    /** The lines for what {@code scene} shows. */
    List<LegendEntry> all() {
        List<LegendEntry> entries = new ArrayList<>(new LineEntries(scene, look).approaches());
        entries.addAll(colours());
        Set<StandingKind> shown = hasLabels() ? shownKinds() : Set.of();
        for (StandingKind kind : IN_ORDER) {
            if (!shown.contains(kind)) {
                continue;
            }
            entries.add(new LegendEntry(standings(kind), words(key(kind))));
        }
        addTarget(entries, Institution.class::isInstance, FigureText.LEGEND_INSTITUTION);
        addTarget(entries, Initiative.class::isInstance, FigureText.LEGEND_INITIATIVE);
        for (Quality quality : shownQualities()) {
            entries.add(tie(quality, false, key(quality)));
        }
        if (shownTies().anyMatch(ShownTie::isOpposition)) {
            entries.add(tie(Quality.A, true, FigureText.LEGEND_OPPOSITION));
        }
        entries.addAll(new LineEntries(scene, look).links());
        return entries;
    }

    private boolean hasLabels() {
        return scene.analysis().colouring() instanceof Colouring.Labels;
    }

    /** What colours mean that do not tell labels. */
    private List<LegendEntry> colours() {
        Colouring colouring = scene.analysis().colouring();
        if (colouring instanceof Colouring.Groups) {
            return new GroupEntries(scene, look).all();
        }
        return colouring instanceof Colouring.Shades shades
                ? new ShadeEntries(scene, shades, look).all()
                : List.of();
    }

    private Set<StandingKind> shownKinds() {
        return shownStandings()
                .map(Standing::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StandingKind.class)));
    }

    private Stream<Standing> shownStandings() {
        return scene.shown().actors().stream()
                .flatMap(id -> scene.scores().position(id).stream())
                .map(Position::standing);
    }

    /** A path runs along ties that else may not be drawn. */
    private Stream<ShownTie> shownTies() {
        return Stream.concat(scene.shown().ties().stream(), scene.shown().route().stream());
    }

    private Set<Quality> shownQualities() {
        return shownTies()
                .map(tie -> tie.tie().quality())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Quality.class)));
    }

    /** One sample for each approach that a standing can name, side by side; else a single one. */
    private LegendEntry.Sample standings(StandingKind kind) {
        List<Standing> samples =
                switch (kind) {
                    case ALIGNED, LEANING -> eachApproach(kind);
                    case BETWEEN -> List.of(new Standing(kind, List.of(0, 1)));
                    case SPREAD, THIN -> List.of(new Standing(kind, List.of()));
                };
        return (at, scale) -> discs(samples, at, scale);
    }

    private List<Mark> discs(List<Standing> samples, Point at, double scale) {
        List<Mark> marks = new ArrayList<>();
        double x = RADIUS;
        for (Standing standing : samples) {
            double radius = standing.kind() == StandingKind.THIN ? RADIUS * 0.65 : RADIUS;
            marks.add(actorGlyph.of(standing, at.plus(x * scale, 0), radius * scale, null));
            x += STEP;
        }
        return marks;
    }

    private List<Standing> eachApproach(StandingKind kind) {
        List<Standing> samples = new ArrayList<>();
        for (int k = 0; k < scene.dataset().approaches().size(); k++) {
            Standing sample = new Standing(kind, List.of(k));
            if (shownStandings().anyMatch(sample::equals)) {
                samples.add(sample);
            }
        }
        return samples;
    }

    private void addTarget(List<LegendEntry> entries, Predicate<Target> form, FigureText key) {
        scene.shown().targets().stream()
                .flatMap(id -> scene.dataset().target(id).stream())
                .filter(form)
                .findFirst()
                .ifPresent(target -> entries.add(new LegendEntry(target(target), words(key))));
    }

    private LegendEntry.Sample target(Target target) {
        return (at, scale) ->
                List.of(
                        targetGlyph.of(
                                target, at.plus(RADIUS * scale, 0), RADIUS * 0.9 * scale, null));
    }

    private LegendEntry tie(Quality quality, boolean isOpposition, FigureText key) {
        LegendEntry.Sample sample =
                (at, scale) ->
                        tieMarks.sample(
                                new TieMarks.Sample(quality, isOpposition),
                                new TieMarks.Span(at, at.plus(LINE_LENGTH * scale, 0)),
                                new TieMarks.Weight(1.2 * scale, 1));
        return new LegendEntry(sample, words(key));
    }

    private String words(FigureText key) {
        return look.messages().text(key);
    }

    private FigureText key(StandingKind kind) {
        return switch (kind) {
            case ALIGNED -> FigureText.LEGEND_ALIGNED;
            case LEANING -> FigureText.LEGEND_LEANING;
            case BETWEEN -> FigureText.LEGEND_BETWEEN;
            case SPREAD -> FigureText.LEGEND_SPREAD;
            case THIN ->
                    scene.spec().isThinGathered()
                            ? FigureText.LEGEND_THIN
                            : FigureText.LEGEND_THIN_PLACED;
        };
    }

    private static FigureText key(Quality quality) {
        return switch (quality) {
            case A -> FigureText.LEGEND_QUALITY_A;
            case B -> FigureText.LEGEND_QUALITY_B;
            case C -> FigureText.LEGEND_QUALITY_C;
        };
    }
}
