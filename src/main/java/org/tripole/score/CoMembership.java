package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.work.Progress;

/**
 * Which states back more of the same targets than their number of acts, and the targets' number of
 * backers, would lead one to expect: the stochastic degree sequence model (Domagalski, Neal and
 * Sagan 2021). METHOD.md 7.
 */
public final class CoMembership {

    private static final double SIGNIFICANT_BELOW = 0.05;

    /**
     * Two states, how many targets both back, and the probability that chance gives as many.
     *
     * @param one the earlier in dataset order
     */
    public record Shared(ActorId one, ActorId other, int targets, double tail) {

        /** Whether chance gives as many in less than 5 % of the cases. */
        public boolean isSignificant() {
            return tail < SIGNIFICANT_BELOW;
        }
    }

    private final List<ActorId> states;
    private final boolean[][] backs;
    private final double[][] probability;

    private CoMembership(List<ActorId> states, boolean[][] backs) {
        this.states = states;
        this.backs = backs;
        this.probability = BipartiteConfiguration.probabilities(backs);
    }

    /** The backing of every state on that day; organisations are left out. */
    public static CoMembership of(Dataset dataset, LocalDate asOf, Weights weights) {
        Evidence evidence = Evidence.of(dataset, asOf);
        boolean[][] backs = new boolean[evidence.actors().size()][evidence.targets().size()];
        for (Stance stance : Resolver.resolve(evidence, Judgements.of(weights, dataset))) {
            backs[stance.actor()][stance.target()] = stance.side() == Side.SUPPORT;
        }
        int[] counted =
                IntStream.range(0, backs.length)
                        .filter(a -> evidence.actors().get(a).isCounted())
                        .toArray();
        return new CoMembership(
                evidence.actors().stream().filter(Actor::isCounted).map(Actor::id).toList(),
                IntStream.of(counted).mapToObj(a -> backs[a]).toArray(boolean[][]::new));
    }

    /**
     * All pairs of states in dataset order. Quadratic in the number of states; ends with {@link
     * org.tripole.work.Cancelled} at the next state when cancelled.
     */
    public List<Shared> pairs(Progress progress) {
        List<Shared> pairs = new ArrayList<>();
        for (int i = 0; i < backs.length; i++) {
            progress.checkpoint((double) i / backs.length);
            for (int j = i + 1; j < backs.length; j++) {
                pairs.add(shared(i, j));
            }
        }
        progress.report(1);
        return pairs;
    }

    /** The pairs worth drawing: those that chance gives in less than 5 % of the cases. */
    public List<Shared> significant(Progress progress) {
        return pairs(progress).stream().filter(Shared::isSignificant).toList();
    }

    /** Probability that the model lets each state, by row, back each target. */
    double[][] probabilities() {
        return probability;
    }

    private Shared shared(int i, int j) {
        int targets = backs[i].length;
        int observed = 0;
        double[] both = new double[targets];
        for (int t = 0; t < targets; t++) {
            observed += backs[i][t] && backs[j][t] ? 1 : 0;
            both[t] = probability[i][t] * probability[j][t];
        }
        double tail = PoissonBinomial.atLeast(observed, both);
        return new Shared(states.get(i), states.get(j), observed, tail);
    }
}
