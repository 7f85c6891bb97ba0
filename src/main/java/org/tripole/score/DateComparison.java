package org.tripole.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/**
 * What differs between two days: what appeared, what would vanish, who moved and by which acts.
 *
 * @param ties acts shown on one of the days only, in dataset order
 * @param actors actors with a shown tie on one of the days only, by id
 * @param targets targets shown on one of the days only, by id
 * @param moves who moved: first those with another label, then by distance, then by id
 */
public record DateComparison(
        Turnover<Tie> ties,
        Turnover<ActorId> actors,
        Turnover<TargetId> targets,
        List<Move> moves) {

    /**
     * A twentieth of the shares going elsewhere: more than rounding to whole per cent shows, less
     * than the 0.10 that METHOD.md 5 asks of a leaning.
     */
    public static final double LEAST_DISTANCE = 0.05;

    private static final double NO_MASS = 1e-9;

    private static final Comparator<Move> RELABELLED_THEN_FARTHEST_FIRST =
            Comparator.comparing(Move::isRelabelled)
                    .thenComparingDouble(Move::distance)
                    .reversed()
                    .thenComparing(Move::actor);

    public DateComparison {
        moves = List.copyOf(moves);
    }

    /**
     * From one day to another, which may be the earlier. An actor moved when its label changed or
     * its shares went by {@link #LEAST_DISTANCE}; one that is thin on both days did not, as its
     * shares say too little. Only actors that are shown on both days.
     */
    public static DateComparison between(Moment from, Moment to) {
        return new DateComparison(
                Turnover.between(from.network().ties(), to.network().ties()),
                Turnover.between(acting(from), acting(to)),
                Turnover.between(from.network().targets(), to.network().targets()),
                moves(from, to));
    }

    /** The moves with another label. */
    public List<Move> relabellings() {
        return moves.stream().filter(Move::isRelabelled).toList();
    }

    private static List<ActorId> acting(Moment moment) {
        return List.copyOf(
                new TreeSet<>(moment.network().ties().stream().map(Tie::actor).toList()));
    }

    private static List<Move> moves(Moment from, Moment to) {
        TreeSet<ActorId> shown = new TreeSet<>(from.network().actors());
        shown.retainAll(to.network().actors());
        return shown.stream()
                .flatMap(actor -> move(actor, from.scores(), to.scores()))
                .sorted(RELABELLED_THEN_FARTHEST_FIRST)
                .toList();
    }

    private static Stream<Move> move(ActorId actor, Scores from, Scores to) {
        Position before = position(from, actor);
        Position after = position(to, actor);
        double distance = Numbers.totalVariation(shares(before), shares(after));
        boolean isRelabelled = !before.standing().equals(after.standing());
        boolean isThin =
                before.standing().kind() == StandingKind.THIN
                        && after.standing().kind() == StandingKind.THIN;
        return isRelabelled || (distance >= LEAST_DISTANCE && !isThin)
                ? Stream.of(new Move(actor, before, after, distance, cause(actor, from, to)))
                : Stream.empty();
    }

    private static MoveCause cause(ActorId actor, Scores from, Scores to) {
        List<Item> before = weighing(from, actor);
        List<Item> after = weighing(to, actor);
        Map<TargetId, Item> stood = byTarget(before);
        Map<TargetId, Item> stands = byTarget(after);
        List<Item> came =
                after.stream()
                        .filter(item -> !isSame(stood.get(item.tie().target()), item))
                        .toList();
        List<Item> ended =
                before.stream().filter(item -> !stands.containsKey(item.tie().target())).toList();
        return came.isEmpty() && ended.isEmpty()
                ? new MoveCause.ByWeighing()
                : new MoveCause.ByOwnActs(came, ended);
    }

    private static boolean isSame(@Nullable Item before, Item item) {
        return before != null && before.tie().equals(item.tie());
    }

    /** The items that weigh something, the largest first. */
    private static List<Item> weighing(Scores scores, ActorId actor) {
        return scores.explanation(actor).items().stream()
                .filter(item -> item.mass() > NO_MASS)
                .toList();
    }

    private static Map<TargetId, Item> byTarget(List<Item> items) {
        Map<TargetId, Item> byTarget = new HashMap<>();
        items.forEach(item -> byTarget.put(item.tie().target(), item));
        return byTarget;
    }

    private static Position position(Scores scores, ActorId actor) {
        return scores.position(actor)
                .orElseThrow(
                        () -> new IllegalArgumentException("No actor " + actor + " was scored"));
    }

    private static double[] shares(Position position) {
        return position.shares().stream().mapToDouble(Double::doubleValue).toArray();
    }
}
