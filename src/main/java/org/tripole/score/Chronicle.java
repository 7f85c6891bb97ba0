package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.work.Job;
import org.tripole.work.Progress;

/**
 * How the positions of all actors changed from act to act, from the first act to the record's own
 * day. With recency on, positions also drift between these days; the steps then hold what has come
 * together since the last one.
 */
public final class Chronicle {

    private static final double NO_MOVE = 1e-9;

    private final NavigableSet<LocalDate> days;
    private final Map<ActorId, Trail> trails = new TreeMap<>();

    private Chronicle(NavigableSet<LocalDate> days, List<Writer> writers) {
        this.days = days;
        writers.forEach(writer -> trails.put(writer.actor, new Trail(writer.actor, writer.steps)));
    }

    /** {@link #of} as a job: about half a second on the shipped data, for all actors at once. */
    public static Job<Chronicle> job(Dataset dataset, Weights weights) {
        return progress -> of(dataset, weights, progress);
    }

    /**
     * Scores the record on every day on which an act begins to count. Costs one scoring a day; ends
     * with {@link org.tripole.work.Cancelled} at the next day when cancelled.
     */
    public static Chronicle of(Dataset dataset, Weights weights, Progress progress) {
        NavigableMap<LocalDate, Map<ActorId, List<Tie>>> acts = Days.of(dataset, weights);
        Judgements by = Judgements.of(weights, dataset);
        int approaches = dataset.approaches().size();
        List<Writer> writers = dataset.actors().stream().map(Actor::id).map(Writer::new).toList();
        int done = 0;
        for (var entry : acts.entrySet()) {
            progress.checkpoint((double) done++ / acts.size());
            LocalDate day = entry.getKey();
            Run run = new Run(Evidence.of(dataset, day), by, approaches);
            for (int a = 0; a < writers.size(); a++) {
                Writer writer = writers.get(a);
                List<Tie> begun = entry.getValue().getOrDefault(writer.actor, List.of());
                writer.write(day, run.tally(a), largestFirst(begun, run, a, writer.actor));
            }
        }
        progress.report(1);
        return new Chronicle(Collections.unmodifiableNavigableSet(acts.navigableKeySet()), writers);
    }

    /** The days on which any position may have changed, oldest first: to step through and play. */
    public NavigableSet<LocalDate> days() {
        return days;
    }

    /**
     * The steps of one actor.
     *
     * @throws IllegalArgumentException when the dataset has no such actor
     */
    public Trail trail(ActorId actor) {
        Trail trail = trails.get(actor);
        if (trail == null) {
            throw new IllegalArgumentException("No actor " + actor + " was scored");
        }
        return trail;
    }

    /** By what the target adds to the shares on that day; acts that add nothing come last. */
    private static List<Tie> largestFirst(List<Tie> acts, Run run, int a, ActorId actor) {
        if (acts.size() < 2) {
            return acts;
        }
        Map<TargetId, Double> sizes = new HashMap<>();
        new ExplanationBuilder(run, a)
                .explanation(actor)
                .items()
                .forEach(item -> sizes.put(item.tie().target(), item.size()));
        Comparator<Tie> bySize =
                Comparator.comparingDouble(tie -> sizes.getOrDefault(tie.target(), 0.0));
        return acts.stream().sorted(bySize.reversed()).toList();
    }

    /** Writes the trail of one actor, day after day. */
    private static final class Writer {

        private final ActorId actor;
        private final List<Step> steps = new ArrayList<>();
        private double @Nullable [] shares;
        private double confidence;
        private Standing standing = Standing.of(StandingKind.THIN);

        Writer(ActorId actor) {
            this.actor = actor;
        }

        void write(LocalDate day, Tally tally, List<Tie> acts) {
            double[] mu = tally.shares();
            double move = shares == null ? fromCentre(mu) : Numbers.totalVariation(shares, mu);
            boolean isStill = move < NO_MOVE && Math.abs(tally.confidence() - confidence) < NO_MOVE;
            shares = mu;
            confidence = tally.confidence();
            Standing next = isStill ? standing : Labels.standing(tally, mu);
            if (!isStill) {
                Cause cause = acts.isEmpty() ? new Cause.ByWeighing() : new Cause.ByOwnActs(acts);
                steps.add(new Step(day, Numbers.list(mu), confidence, standing, next, move, cause));
            }
            standing = next;
        }

        private static double fromCentre(double[] mu) {
            double[] centre = new double[mu.length];
            Arrays.fill(centre, 1.0 / mu.length);
            return Numbers.totalVariation(centre, mu);
        }
    }
}
