package org.tripole.app.saved;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/**
 * What tells a tie in data of any day: its ends, and which of the ties between them it is.
 *
 * @param place among the ties between the two, from 0
 */
record TieKey(ActorId actor, TargetId target, int place) {

    private static final Pattern FORM = Pattern.compile("([^|]+)\\|([^|]+)\\|(\\d{1,6})");

    static TieKey of(Tie tie, Dataset dataset) {
        int place = between(tie.actor(), tie.target(), dataset).indexOf(tie);
        return new TieKey(tie.actor(), tie.target(), place);
    }

    /** The key written as {@link #text}, or nothing when it is none. */
    static Optional<TieKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && !matcher.group(1).isBlank() && !matcher.group(2).isBlank()
                ? Optional.of(
                        new TieKey(
                                new ActorId(matcher.group(1)),
                                new TargetId(matcher.group(2)),
                                Integer.parseInt(matcher.group(3))))
                : Optional.empty();
    }

    /** The key as one word: actor, target and place between bars. */
    String text() {
        return actor + "|" + target + "|" + place;
    }

    /** The tie in that record, if it is there. */
    Optional<Tie> in(Dataset dataset) {
        List<Tie> ties = between(actor, target, dataset);
        return place < ties.size() ? Optional.of(ties.get(place)) : Optional.empty();
    }

    private static List<Tie> between(ActorId actor, TargetId target, Dataset dataset) {
        return dataset.tiesOf(actor).stream().filter(tie -> tie.target().equals(target)).toList();
    }
}
