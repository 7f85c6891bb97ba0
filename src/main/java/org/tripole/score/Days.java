package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

/**
 * The days on which scores can change, with the ties that begin to count on each. A tie begins on
 * the first day of its period, and not before its target does. Where an actor has several ties to a
 * target, their days of resolution are days too: a month grows day by day until it is over, which
 * may change what came last.
 */
final class Days {

    private final Dataset dataset;
    private final Weights weights;
    private final NavigableMap<LocalDate, Map<ActorId, List<Tie>>> acts = new TreeMap<>();

    private Days(Dataset dataset, Weights weights) {
        this.dataset = dataset;
        this.weights = weights;
    }

    /** By day, then by actor, the ties that begin to count, up to the record's own day. */
    static NavigableMap<LocalDate, Map<ActorId, List<Tie>>> of(Dataset dataset, Weights weights) {
        Days days = new Days(dataset, weights);
        for (Target target : dataset.targets()) {
            if (target.isAboutAi() || weights.options().context() > 0) {
                days.add(target);
            }
        }
        LocalDate end = dataset.facts().asOf();
        return days.acts.headMap(end, true);
    }

    private void add(Target target) {
        // the target's own beginning brings its expected counts and its place in the balance
        acts.computeIfAbsent(target.date().first(), first -> new LinkedHashMap<>());
        Map<ActorId, List<Tie>> byActor = new LinkedHashMap<>();
        for (Tie tie : dataset.tiesTo(target.id())) {
            if (mayCount(tie)) {
                byActor.computeIfAbsent(tie.actor(), first -> new ArrayList<>()).add(tie);
            }
        }
        byActor.values().forEach(ties -> addPair(ties, target));
    }

    private void addPair(List<Tie> ties, Target target) {
        for (Tie tie : ties) {
            PartialDate period = tie.dated().orElseGet(target::date);
            LocalDate begins = later(period.first(), target.date().first());
            add(begins, tie);
            if (ties.size() > 1 && period.last().isAfter(period.first())) {
                for (Tie other : ties) {
                    LocalDate last = other.dated().orElseGet(target::date).last();
                    addWithin(period, later(last, begins), tie);
                    addWithin(period, later(last.plusDays(1), begins), tie);
                }
            }
        }
    }

    /** The tie again on a day on which its growing period may overtake another tie's. */
    private void addWithin(PartialDate period, LocalDate day, Tie tie) {
        if (!day.isBefore(period.first()) && !day.isAfter(period.last())) {
            add(day, tie);
        }
    }

    private void add(LocalDate day, Tie tie) {
        List<Tie> ties =
                acts.computeIfAbsent(day, first -> new LinkedHashMap<>())
                        .computeIfAbsent(tie.actor(), first -> new ArrayList<>());
        if (!ties.contains(tie)) {
            ties.add(tie);
            ties.sort(Comparator.comparingInt(Tie::ordinal));
        }
    }

    private boolean mayCount(Tie tie) {
        boolean weighs = weights.qualities().getOrDefault(tie.quality(), 0.0) > 0;
        return weighs
                && (tie.relation() == Relation.FORMER_MEMBER
                        || weights.strengths().getOrDefault(tie.relation(), 0.0) != 0);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
