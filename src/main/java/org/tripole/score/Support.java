package org.tripole.score;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.Backers;

/**
 * Who backs what on a day, once all acts towards a target are resolved to one: an actor that left,
 * or acted against it last, backs it no more. METHOD.md 1.
 */
public final class Support implements Backers {

    private record Pair(ActorId actor, TargetId target) {}

    private final Set<Pair> pairs = new HashSet<>();
    private final Map<Relation, Double> strengths;

    Support(Evidence evidence, Run run, Weights weights) {
        strengths = weights.strengths();
        for (Stance stance : run.stances()) {
            if (stance.side() == Side.SUPPORT) {
                pairs.add(
                        new Pair(
                                evidence.actors().get(stance.actor()).id(),
                                evidence.targets().get(stance.target()).id()));
            }
        }
    }

    @Override
    public boolean backs(ActorId actor, TargetId target) {
        return pairs.contains(new Pair(actor, target));
    }

    /** Whether the tie is an act of support by an actor that still backs the target. */
    public boolean counts(Tie tie) {
        return strengths.getOrDefault(tie.relation(), 0.0) > 0 && backs(tie.actor(), tie.target());
    }
}
