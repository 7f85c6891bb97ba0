package org.tripole.view.finding;

import static org.tripole.text.FindingText.ACTOR_ALIKE;

import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.score.Similarity;
import org.tripole.score.StandingKind;

/**
 * The state that acts most like the one in focus: a strict lead, a likeness of at least one half,
 * and enough evidence of both.
 */
final class AlikeRule implements Rule {

    private static final double ENOUGH = 0.5;

    @Override
    public List<Finding> find(Evidence evidence) {
        InFocus focus = InFocus.of(evidence);
        if (focus.size() != 1 || focus.actors().size() != 1 || evidence.hidesActs()) {
            return List.of();
        }
        ActorId actor = focus.actors().get(0);
        List<Similarity.Neighbour> nearest =
                Similarity.of(evidence.dataset(), evidence.asOf(), evidence.scores().weights())
                        .nearest(actor, evidence.dataset().actors().size())
                        .stream()
                        .filter(neighbour -> evidence.isState(neighbour.actor()))
                        .limit(2)
                        .toList();
        if (nearest.size() < 2
                || nearest.get(0).kappa() < ENOUGH
                || !(nearest.get(0).kappa() > nearest.get(1).kappa())
                || isThin(evidence, actor)
                || isThin(evidence, nearest.get(0).actor())) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        ACTOR_ALIKE,
                        0.6,
                        evidence.named(actor),
                        evidence.named(nearest.get(0).actor())));
    }

    private static boolean isThin(Evidence evidence, ActorId actor) {
        return evidence.scores()
                .position(actor)
                .filter(position -> position.standing().kind() == StandingKind.THIN)
                .isPresent();
    }
}
