package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tripole.domain.Relation;
import org.tripole.score.Evidence.Pair;

/** From all acts of an actor towards a target, the one that stands, if any. METHOD.md 1. */
final class Resolver {

    private final Judgements by;

    private Resolver(Judgements by) {
        this.by = by;
    }

    /** At most one stance a pair, by actor, then by target. */
    static List<Stance> resolve(Evidence evidence, Judgements by) {
        Resolver resolver = new Resolver(by);
        List<Stance> stances = new ArrayList<>(evidence.pairs().size());
        for (Pair pair : evidence.pairs()) {
            Stance stance = resolver.stance(pair);
            if (stance != null) {
                stances.add(stance);
            }
        }
        return stances;
    }

    private @Nullable Stance stance(Pair pair) {
        LocalDate left = dayOfLeaving(pair.acts());
        Side side = latestSide(pair.acts(), left);
        if (side == null) {
            return null;
        }
        Act strongest = null;
        for (Act act : pair.acts()) {
            if (isEvidence(act, left)
                    && sideOf(act) == side
                    && (strongest == null || outweighs(act, strongest))) {
                strongest = act;
            }
        }
        return strongest == null ? null : new Stance(pair.actor(), pair.target(), strongest, side);
    }

    /** The last day on which the actor ceased to be a member; support up to it has ended. */
    private LocalDate dayOfLeaving(List<Act> acts) {
        LocalDate left = LocalDate.MIN;
        for (Act act : acts) {
            if (act.relation() == Relation.FORMER_MEMBER
                    && by.quality(act.tie().quality()) > 0
                    && act.date().isAfter(left)) {
                left = act.date();
            }
        }
        return left;
    }

    /** The side of the latest evidence; on the same day opposition wins. Null without evidence. */
    private @Nullable Side latestSide(List<Act> acts, LocalDate left) {
        Act latest = null;
        for (Act act : acts) {
            if (isEvidence(act, left) && (latest == null || decidesOver(act, latest))) {
                latest = act;
            }
        }
        return latest == null ? null : sideOf(latest);
    }

    private boolean isEvidence(Act act, LocalDate left) {
        double worth = by.worth(act);
        return worth < 0 || (worth > 0 && act.date().isAfter(left));
    }

    private boolean decidesOver(Act act, Act other) {
        int later = act.date().compareTo(other.date());
        return later > 0 || (later == 0 && sideOf(act) == Side.OPPOSITION);
    }

    /** By |s| q, then the relation later in alphabetical order, then the later day. */
    private boolean outweighs(Act act, Act other) {
        int heavier = Double.compare(Math.abs(by.worth(act)), Math.abs(by.worth(other)));
        if (heavier != 0) {
            return heavier > 0;
        }
        int byName = act.relation().compareTo(other.relation());
        return byName > 0 || (byName == 0 && act.date().isAfter(other.date()));
    }

    private Side sideOf(Act act) {
        return Side.of(by.strength(act.relation()));
    }
}
