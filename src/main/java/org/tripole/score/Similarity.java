package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;

/**
 * How alike two actors act over all targets that were collected in full and exist on the day: each
 * supports (1), opposes (-1) or does neither (0). Symmetric. METHOD.md 7.
 */
public final class Similarity {

    /** An actor and how like another it acts, -1 to 1. */
    public record Neighbour(ActorId actor, double kappa) {}

    private static final int TARGETS_NEEDED = 8;

    private final Map<ActorId, int[]> sides;
    private final List<ActorId> states;

    private Similarity(Map<ActorId, int[]> sides, List<ActorId> states) {
        this.sides = sides;
        this.states = states;
    }

    /** Reads the sides of all actors as of that day. */
    public static Similarity of(Dataset dataset, LocalDate asOf, Weights weights) {
        Evidence evidence =
                Evidence.of(
                        dataset, asOf, target -> target.facts().evidence().completeness().isFull());
        int[] columns = columns(evidence);
        List<int[]> rows = new ArrayList<>();
        evidence.actors().forEach(actor -> rows.add(new int[columns[columns.length - 1]]));
        for (Stance stance : Resolver.resolve(evidence, Judgements.of(weights, dataset))) {
            rows.get(stance.actor())[columns[stance.target()]] =
                    stance.side() == Side.SUPPORT ? 1 : -1;
        }
        return of(evidence.actors(), rows);
    }

    private static Similarity of(List<Actor> actors, List<int[]> rows) {
        Map<ActorId, int[]> sides = new LinkedHashMap<>();
        for (int a = 0; a < rows.size(); a++) {
            sides.put(actors.get(a).id(), rows.get(a));
        }
        return new Similarity(
                sides, actors.stream().filter(Actor::isCounted).map(Actor::id).toList());
    }

    /** The column of each target that exists; in the last place, how many exist. */
    private static int[] columns(Evidence evidence) {
        int[] columns = new int[evidence.targets().size() + 1];
        for (int t = 0; t < evidence.targets().size(); t++) {
            columns[t + 1] = columns[t] + (evidence.exists(t) ? 1 : 0);
        }
        return columns;
    }

    /**
     * Linearly weighted kappa, 1 - mean|x_aj - x_bj| / mean|x_aj - x_bl| over all targets j and all
     * pairs of targets j, l (Haege 2011).
     */
    public Likeness kappa(ActorId a, ActorId b) {
        int[] xa = sides(a);
        int[] xb = sides(b);
        if (xa.length < TARGETS_NEEDED) {
            return new Likeness.TooFewShared(xa.length, TARGETS_NEEDED);
        }
        if (isConstant(xa) && isConstant(xb)) {
            return new Likeness.Undefined();
        }
        return new Likeness.Known(1 - meanDistance(xa, xb) / meanDistanceByChance(xa, xb));
    }

    /** 1 - mean|x_a - x_b| / 2: 1 for acting alike everywhere, 0 for opposite; needs one target. */
    public Likeness agreement(ActorId a, ActorId b) {
        int[] xa = sides(a);
        int[] xb = sides(b);
        return xa.length == 0
                ? new Likeness.TooFewShared(0, 1)
                : new Likeness.Known(1 - meanDistance(xa, xb) / 2);
    }

    /**
     * The states most like that actor by kappa, where it is known; the most alike first, then by
     * id.
     */
    public List<Neighbour> nearest(ActorId actor, int count) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (ActorId other : states) {
            if (!other.equals(actor) && kappa(actor, other) instanceof Likeness.Known known) {
                neighbours.add(new Neighbour(other, known.value()));
            }
        }
        neighbours.sort(
                Comparator.comparingDouble(Neighbour::kappa)
                        .reversed()
                        .thenComparing(Neighbour::actor));
        return List.copyOf(neighbours.subList(0, Math.min(count, neighbours.size())));
    }

    private int[] sides(ActorId actor) {
        int[] x = sides.get(actor);
        if (x == null) {
            throw new IllegalArgumentException("No actor " + actor + " is in the dataset");
        }
        return x;
    }

    private static double meanDistance(int[] xa, int[] xb) {
        double sum = 0;
        for (int j = 0; j < xa.length; j++) {
            sum += Math.abs(xa[j] - xb[j]);
        }
        return sum / xa.length;
    }

    /** Over all pairs of targets, from how often either actor takes each side. */
    private static double meanDistanceByChance(int[] xa, int[] xb) {
        int[] na = counts(xa);
        int[] nb = counts(xb);
        double sum = 0;
        for (int i = 0; i < na.length; i++) {
            for (int j = 0; j < nb.length; j++) {
                sum += (double) na[i] * nb[j] * Math.abs(i - j);
            }
        }
        return sum / ((double) xa.length * xb.length);
    }

    private static int[] counts(int[] x) {
        int[] counts = new int[3];
        for (int side : x) {
            counts[side + 1]++;
        }
        return counts;
    }

    private static boolean isConstant(int[] x) {
        for (int side : x) {
            if (side != x[0]) {
                return false;
            }
        }
        return true;
    }
}
