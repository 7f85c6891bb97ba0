package org.tripole.view.finding;

import static org.tripole.text.FindingText.BOTH_BACKED;
import static org.tripole.text.FindingText.BOTH_BACKED_AT_LEAST;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.Target;

/** How many states back both targets in focus; at least, where either was collected in part. */
final class PairOfTargetsRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Target> pair = InFocus.of(evidence).targets();
        if (InFocus.of(evidence).size() != 2 || pair.size() != 2 || evidence.hidesActs()) {
            return List.of();
        }
        List<ActorId> both = new ArrayList<>(evidence.acts().backers(pair.get(0).id()));
        both.retainAll(evidence.acts().backers(pair.get(1).id()));
        boolean isFull = pair.stream().allMatch(Evidence::isFull);
        return both.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                isFull ? BOTH_BACKED : BOTH_BACKED_AT_LEAST,
                                0.9,
                                Argument.actors(both),
                                evidence.named(pair.get(0)),
                                evidence.named(pair.get(1))));
    }
}
