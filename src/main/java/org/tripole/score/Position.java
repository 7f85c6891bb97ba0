package org.tripole.score;

import java.util.List;
import org.tripole.domain.ActorId;

/**
 * Where an actor stands: the share of each approach in its evidence, in file order; positive, sums
 * to 1. An actor without evidence has equal shares and confidence 0. METHOD.md 5.
 */
public record Position(
        ActorId actor, List<Double> shares, Mass mass, Measures measures, Standing standing) {

    public Position {
        shares = List.copyOf(shares);
    }

    /** The index of the largest share; the first in file order among equals. */
    public int leadingApproach() {
        int leading = 0;
        for (int k = 1; k < shares.size(); k++) {
            if (shares.get(k) > shares.get(leading)) {
                leading = k;
            }
        }
        return leading;
    }

    /** How many units of evidence, prior included, stand behind the shares: A of METHOD.md 5. */
    public double concentration() {
        // confidence = M / A, and A = prior mass + M
        return mass.total() == 0 ? priorMass() : mass.total() / measures.confidence();
    }

    private double priorMass() {
        return mass.alpha().stream().mapToDouble(Double::doubleValue).sum();
    }
}
