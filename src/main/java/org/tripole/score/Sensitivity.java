package org.tripole.score;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;

/** How far an actor moves when evidence is left out. METHOD.md 8 a. */
public final class Sensitivity {

    private static final Comparator<Omission> LARGEST_FIRST =
            Comparator.comparingDouble(Omission::move).reversed().thenComparing(Omission::what);

    private final Dataset dataset;
    private final LocalDate asOf;
    private final Judgements by;
    private final int actor;
    private final double[] shares;

    private Sensitivity(Dataset dataset, LocalDate asOf, Weights weights, ActorId id) {
        this.dataset = dataset;
        this.asOf = asOf;
        this.by = Judgements.of(weights, dataset);
        this.actor = dataset.actors().stream().map(Actor::id).toList().indexOf(id);
        if (actor < 0) {
            throw new IllegalArgumentException("No actor " + id + " is in the dataset");
        }
        this.shares = tally(by, target -> true).shares();
    }

    /**
     * The moves when each single target is left out, as if it had never been: coverage and balance
     * change with it. All targets that exist on the day, largest move first, then by name. Costs
     * one scoring a target.
     */
    public static List<Omission> leaveOneOut(
            Dataset dataset, LocalDate asOf, Weights weights, ActorId actor) {
        return new Sensitivity(dataset, asOf, weights, actor).withoutEachTarget();
    }

    /** The moves when all targets of one series are left out together; largest first. */
    public static List<Omission> leaveSeriesOut(
            Dataset dataset, LocalDate asOf, Weights weights, ActorId actor) {
        return new Sensitivity(dataset, asOf, weights, actor).withoutEachSeries();
    }

    /** The moves when information, contrast or balance is switched off, if on. METHOD.md 8 c. */
    public static List<Omission> switchOff(
            Dataset dataset, LocalDate asOf, Weights weights, ActorId actor) {
        return new Sensitivity(dataset, asOf, weights, actor).withoutEachSwitch();
    }

    private List<Omission> withoutEachTarget() {
        return existing().stream()
                .map(left -> omission(left.id().value(), target -> target.id().equals(left.id())))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private List<Omission> withoutEachSeries() {
        return existing().stream()
                .flatMap(target -> Stream.ofNullable(series(target)))
                .distinct()
                .map(series -> omission(series, target -> series.equals(series(target))))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private List<Target> existing() {
        return dataset.targets().stream()
                .filter(target -> !target.date().first().isAfter(asOf))
                .toList();
    }

    private List<Omission> withoutEachSwitch() {
        var options = by.options();
        return Stream.of(
                        omission("information", options.withInformation(false)),
                        omission("contrast", options.withContrast(false)),
                        omission("balance", options.withBalance(false)))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private Omission omission(String what, Weights.Options options) {
        return omission(what, tally(by.withOptions(options), target -> true));
    }

    private Omission omission(String what, Predicate<Target> isLeftOut) {
        return omission(what, tally(by, isLeftOut.negate()));
    }

    private Omission omission(String what, Tally without) {
        double[] mu = without.shares();
        return new Omission(what, Numbers.totalVariation(shares, mu), Labels.standing(without, mu));
    }

    private Tally tally(Judgements judgements, Predicate<Target> isKept) {
        Evidence evidence = Evidence.of(dataset, asOf, isKept);
        return new Run(evidence, judgements, dataset.approaches().size()).tally(actor);
    }

    private static @Nullable String series(Target target) {
        return target.facts().links().series();
    }
}
