package org.tripole.view.finding;

import static org.tripole.text.FindingText.CAME_NEAR;
import static org.tripole.text.FindingText.CHANGED_LABEL;
import static org.tripole.text.FindingText.MOVED_AWAY;
import static org.tripole.text.FindingText.NEWLY_PLACED;
import static org.tripole.text.FindingText.NOBODY_MOVED;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.score.Standing;
import org.tripole.text.FindingText;

/** What changed among the labels since an earlier day under the same weights. */
final class ChangeRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        return Before.of(evidence).map(before -> changes(evidence, before)).orElse(List.of());
    }

    private static List<Finding> changes(Evidence evidence, Before before) {
        Argument.Day since = new Argument.Day(before.day());
        List<ActorId> changed =
                evidence.states().stream()
                        .filter(state -> isChanged(state, evidence.scores(), before.scores()))
                        .toList();
        if (changed.isEmpty()) {
            return evidence.states().isEmpty()
                    ? List.of()
                    : List.of(
                            Finding.of(NOBODY_MOVED, 1, since, Argument.actors(evidence.states())));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(count(CHANGED_LABEL, 0.99, changed, since));
        List<ActorId> placed = new ArrayList<>(evidence.census().placed());
        placed.removeAll(before.census().placed());
        if (!placed.isEmpty()) {
            findings.add(count(NEWLY_PLACED, 0.86, placed, since));
        }
        for (int k = 0; k < evidence.approaches(); k++) {
            findings.addAll(near(evidence, before, k));
        }
        return findings;
    }

    /** States that are near an approach now and were not, and the other way round. */
    private static List<Finding> near(Evidence evidence, Before before, int k) {
        List<ActorId> now = evidence.census().near(k);
        List<ActorId> then = before.census().near(k);
        List<Finding> findings = new ArrayList<>();
        List<ActorId> came = without(now, then);
        if (!came.isEmpty()) {
            findings.add(directed(evidence, before, k, CAME_NEAR, came));
        }
        List<ActorId> left = without(then, now);
        if (!left.isEmpty()) {
            findings.add(directed(evidence, before, k, MOVED_AWAY, left));
        }
        return findings;
    }

    private static Finding directed(
            Evidence evidence, Before before, int k, FindingText kind, List<ActorId> states) {
        return Finding.of(
                kind,
                0.88 + 0.09 * states.size() / evidence.states().size(),
                Argument.actors(states),
                evidence.approach(k),
                new Argument.Day(before.day()));
    }

    private static Finding count(
            FindingText kind, double strength, List<ActorId> states, Argument.Day since) {
        return Finding.of(kind, strength, Argument.actors(states), since);
    }

    private static List<ActorId> without(List<ActorId> states, List<ActorId> others) {
        return states.stream().filter(state -> !others.contains(state)).toList();
    }

    private static boolean isChanged(ActorId state, Scores now, Scores then) {
        Standing standing = now.position(state).map(Position::standing).orElseThrow();
        return then.position(state).filter(p -> p.standing().equals(standing)).isEmpty();
    }
}
