package org.tripole.app;

import java.util.Optional;
import org.tripole.score.Doubt;

/** How sure the positions are, as far as it is known by now. */
public sealed interface DoubtAnswer {

    /** The doubt, once it is known. */
    default Optional<Doubt> known() {
        return this instanceof Known answer ? Optional.of(answer.doubt()) : Optional.empty();
    }

    /** No folder is open. */
    record None() implements DoubtAnswer {}

    /**
     * The draws are still being made.
     *
     * @param done share of them that is made, 0 to 1
     */
    record Counting(double done) implements DoubtAnswer {}

    /** All draws are made. */
    record Known(Doubt doubt) implements DoubtAnswer {}
}
