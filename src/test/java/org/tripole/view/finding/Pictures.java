package org.tripole.view.finding;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tripole.Shipped;
import org.tripole.data.DataFolder;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.graph.StandingFilter;
import org.tripole.score.Draws;
import org.tripole.score.MonteCarlo;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.score.Weights;
import org.tripole.work.Progress;

/** Evidence of many pictures of real data, for what must hold of every one. */
final class Pictures {

    private static final List<String> DAYS =
            List.of("2019-06-30", "2023-06-30", "2024-12-31", "2026-11-21");
    private static final List<Filter> FILTERS =
            List.of(
                    Filter.standard(),
                    Filter.open(),
                    Filter.standard().withRegions(Set.of("Africa")),
                    Filter.standard().withRegions(Set.of("Asia", "Oceania")),
                    Filter.standard().withQualities(Set.of(Quality.A)),
                    Filter.standard().withHiddenActors(Set.of(new ActorId("USA"))),
                    Filter.standard()
                            .withStanding(
                                    StandingFilter.ANY.withLabels(
                                            Set.of(Verdicts.label(StandingKind.LEANING)))));
    private static final List<Set<Ref>> FOCUSES =
            List.of(
                    Set.of(new Ref(Ref.Kind.ACTOR, "KEN")),
                    Set.of(new Ref(Ref.Kind.ACTOR, "VCT")),
                    Set.of(new Ref(Ref.Kind.ACTOR, "EU")),
                    Set.of(new Ref(Ref.Kind.ACTOR, "IND"), new Ref(Ref.Kind.ACTOR, "BIH")),
                    Set.of(new Ref(Ref.Kind.TARGET, "pax-silica")),
                    Set.of(new Ref(Ref.Kind.TARGET, "unga-iisp-vote-2026")),
                    Set.of(new Ref(Ref.Kind.TARGET, "political-declaration-military-ai")));
    private static final List<Evidence> ALL = all();

    private Pictures() {}

    /** Every day, filter and focus, comparisons, doubt, and the worked example. */
    static List<Evidence> of() {
        return ALL;
    }

    private static List<Evidence> all() {
        List<Evidence> all = new ArrayList<>();
        for (String day : DAYS) {
            all.addAll(on(LocalDate.parse(day)));
        }
        Dataset golden =
                new DataFolder(Path.of("src/test/resources/golden/data"))
                        .read(Progress.NONE)
                        .dataset()
                        .orElseThrow();
        Scores scores = Scorer.score(golden, golden.facts().asOf(), Weights.standard());
        all.add(evidence(scores, golden, Filter.standard(), Setting.plain()));
        return List.copyOf(all);
    }

    private static List<Evidence> on(LocalDate day) {
        Dataset shipped = Shipped.dataset();
        Scores scores = Scorer.score(shipped, day, Weights.standard());
        Scores before = Scorer.score(shipped, day.minusMonths(14), Weights.standard());
        Setting doubted =
                Setting.plain()
                        .with(
                                MonteCarlo.run(
                                        shipped,
                                        day,
                                        Weights.standard(),
                                        new Draws(20, 1),
                                        Progress.NONE));
        List<Evidence> some = new ArrayList<>();
        for (Filter filter : FILTERS) {
            some.add(evidence(scores, shipped, filter, doubted));
            some.add(evidence(scores, shipped, filter, Setting.plain().since(before)));
        }
        for (Set<Ref> focus : FOCUSES) {
            some.add(evidence(scores, shipped, Filter.standard(), doubted.focusedOn(focus)));
        }
        return some;
    }

    private static Evidence evidence(
            Scores scores, Dataset dataset, Filter filter, Setting setting) {
        return new Evidence(
                GraphBuilder.build(dataset, filter, scores.asOf(), scores.verdicts()),
                scores,
                setting);
    }
}
