package org.tripole.view.finding;

import static org.tripole.text.FindingText.LABELS_STABLE;
import static org.tripole.text.FindingText.LABELS_UNSTABLE;

import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.score.Doubt;
import org.tripole.score.Stability;

/** How many labels hold when judgements vary; only once that is worked out for every one. */
final class DoubtRule implements Rule {

    private static final int ENOUGH_PLACED = 5;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<ActorId> placed = evidence.census().placed();
        return evidence.setting()
                .doubt()
                .filter(doubt -> placed.size() >= ENOUGH_PLACED)
                .filter(doubt -> placed.stream().allMatch(a -> doubt.stability(a).isPresent()))
                .map(doubt -> List.of(finding(placed, doubt)))
                .orElse(List.of());
    }

    private static Finding finding(List<ActorId> placed, Doubt doubt) {
        List<ActorId> unstable =
                placed.stream()
                        .filter(a -> doubt.stability(a).filter(Stability::isUnstable).isPresent())
                        .toList();
        return unstable.isEmpty()
                ? Finding.of(LABELS_STABLE, 0.5, Argument.actors(placed))
                : Finding.of(
                        LABELS_UNSTABLE,
                        0.4 + 0.4 * unstable.size() / placed.size(),
                        Argument.actors(unstable),
                        Argument.actors(placed));
    }
}
