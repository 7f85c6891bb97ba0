package org.tripole.view;

/**
 * What joins two nodes of the same kind.
 *
 * @param basis how two states are found alike
 * @param likeness least kappa, 0 to 1, that joins two states by similarity
 * @param backers least number of states that back both, which joins two targets
 */
public record Joining(Basis basis, double likeness, int backers) {

    /** What is joined at first: states that act clearly alike, targets with ten common backers. */
    public static final Joining OPENING = new Joining(Basis.SIMILARITY, 0.6, 10);

    /** How two states are found alike. */
    public enum Basis {
        /** Their acts agree more than chance would have it, by at least the threshold. */
        SIMILARITY,
        /** They back more of the same targets than chance gives in 5 % of the cases. */
        CO_MEMBERSHIP
    }

    public Joining {
        if (!(likeness >= 0 && likeness <= 1)) { // NaN fails too
            throw new IllegalArgumentException(
                    "The least likeness must lie in 0..1, but is " + likeness);
        }
        if (backers < 1) {
            throw new IllegalArgumentException(
                    "At least 1 common backer joins two targets, not " + backers);
        }
    }

    /** The same on another basis. */
    public Joining withBasis(Basis next) {
        return new Joining(next, likeness, backers);
    }

    /** The same with another least likeness. */
    public Joining withLikeness(double next) {
        return new Joining(basis, next, backers);
    }

    /** The same with another least number of common backers. */
    public Joining withBackers(int next) {
        return new Joining(basis, likeness, next);
    }
}
