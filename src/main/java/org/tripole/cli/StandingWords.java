package org.tripole.cli;

import java.util.List;
import org.tripole.domain.Approach;
import org.tripole.score.Standing;
import org.tripole.score.StandingKind;
import org.tripole.text.CliText;

/** Labels in words, such as "between UN-centric and Alliance-led". */
final class StandingWords {

    private StandingWords() {}

    static String of(Standing standing, List<Approach> approaches) {
        Object[] names =
                standing.approaches().stream().map(index -> approaches.get(index).name()).toArray();
        return Words.text(key(standing.kind()), names);
    }

    private static CliText key(StandingKind kind) {
        return switch (kind) {
            case THIN -> CliText.THIN;
            case ALIGNED -> CliText.ALIGNED;
            case LEANING -> CliText.LEANING;
            case SPREAD -> CliText.SPREAD;
            case BETWEEN -> CliText.BETWEEN;
        };
    }
}
