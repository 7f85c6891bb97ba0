package org.tripole.view.finding;

import static org.tripole.text.FindingText.BOTH_BACKED;
import static org.tripole.text.FindingText.BOTH_BACKED_AT_LEAST;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;

/**
 * How many states back the two targets that the filter asks for, which is what the picture is
 * about; at least, where either was collected in part. Attending, which the filter lets pass, is
 * less than backing.
 */
final class BackedRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.askedPair().map(pair -> find(evidence, pair)).orElse(List.of());
    }

    private static List<Finding> find(Evidence evidence, List<Target> pair) {
        List<ActorId> both = new ArrayList<>(evidence.acts().backers(pair.get(0).id()));
        both.retainAll(evidence.acts().backers(pair.get(1).id()));
        boolean isFull = pair.stream().allMatch(Evidence::isFull);
        return both.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                isFull ? BOTH_BACKED : BOTH_BACKED_AT_LEAST,
                                1,
                                Argument.actors(both),
                                evidence.named(pair.get(0)),
                                evidence.named(pair.get(1))));
    }
}
