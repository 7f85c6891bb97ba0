package org.tripole.layout;

import org.tripole.work.Progress;

/**
 * A layout under way: it starts from given places, advances in steps, and settles. The same input
 * and seed give the same places on every machine.
 */
public interface Layout {

    /** Does one round; cheap enough to be called between two frames. */
    void step();

    /** Whether nothing moves any more. */
    boolean isDone();

    /** The places now. */
    Positions positions();

    /** Runs to the end, reporting at every round. */
    default Positions settle(Progress progress) {
        while (!isDone()) {
            progress.checkpoint(0);
            step();
        }
        return positions();
    }
}
