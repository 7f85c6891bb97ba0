package org.tripole.view.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.tripole.score.Scores;

/** The earlier day that a picture is compared with. */
record Before(Scores scores, Census census) {

    /** The earlier day, if one is compared with under the same weights. */
    static Optional<Before> of(Evidence evidence) {
        return evidence.setting()
                .before()
                .filter(scores -> scores.asOf().isBefore(evidence.asOf()))
                .filter(scores -> scores.weights().equals(evidence.scores().weights()))
                .map(scores -> new Before(scores, census(evidence, scores)));
    }

    LocalDate day() {
        return scores.asOf();
    }

    private static Census census(Evidence evidence, Scores scores) {
        return new Census(evidence.states(), scores, evidence.approaches());
    }
}
