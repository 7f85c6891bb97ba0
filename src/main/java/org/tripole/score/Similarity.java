package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

    /** The side that each actor takes of each target: 1, 0 or -1. */
    private final Map<ActorId, int[]> sides = new HashMap<>();

    private final List<ActorId> states = new ArrayList<>();

    private Similarity(Evidence evidence, int[][] x) {
        int[] existing =
                IntStream.range(0, evidence.targets().size()).filter(evidence::exists).toArray();
        for (int a = 0; a < x.length; a++) {
            int[] row = x[a];
            Actor actor = evidence.actors().get(a);
            sides.put(actor.id(), IntStream.of(existing).map(t -> row[t]).toArray());
            if (actor.isCounted()) {
                states.add(actor.id());
            }
        }
    }

    /** Reads the sides of all actors as of that day. */
    public static Similarity of(Dataset dataset, LocalDate asOf, Weights weights) {
        Evidence evidence =
                Evidence.of(
                        dataset, asOf, target -> target.facts().evidence().completeness().isFull());
        int[][] x = new int[evidence.actors().size()][evidence.targets().size()];
        for (Stance stance : Resolver.resolve(evidence, Judgements.of(weights, dataset))) {
            x[stance.actor()][stance.target()] = stance.side() == Side.SUPPORT ? 1 : -1;
        }
        return new Similarity(evidence, x);
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
        if (Distance.isConstant(xa) && Distance.isConstant(xb)) {
            return new Likeness.Undefined();
        }
        return new Likeness.Known(1 - Distance.mean(xa, xb) / Distance.byChance(xa, xb));
    }

    /** 1 - mean|x_a - x_b| / 2: 1 for acting alike everywhere, 0 for opposite; needs one target. */
    public Likeness agreement(ActorId a, ActorId b) {
        int[] xa = sides(a);
        int[] xb = sides(b);
        return xa.length == 0
                ? new Likeness.TooFewShared(0, 1)
                : new Likeness.Known(1 - Distance.mean(xa, xb) / 2);
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
}
