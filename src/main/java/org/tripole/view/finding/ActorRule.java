package org.tripole.view.finding;

import static org.tripole.text.FindingText.ACTOR_ALIGNED;
import static org.tripole.text.FindingText.ACTOR_BACKS;
import static org.tripole.text.FindingText.ACTOR_BETWEEN;
import static org.tripole.text.FindingText.ACTOR_LEANING;
import static org.tripole.text.FindingText.ACTOR_SHARE;
import static org.tripole.text.FindingText.ACTOR_SPREAD;
import static org.tripole.text.FindingText.ACTOR_THIN;
import static org.tripole.text.FindingText.ACTOR_UNSTABLE;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.score.Position;
import org.tripole.score.Range;
import org.tripole.score.Stability;
import org.tripole.score.StandingKind;

/** Where the one actor in focus stands, and how sure that is; no share of thin evidence. */
final class ActorRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        InFocus focus = InFocus.of(evidence);
        if (focus.size() != 1 || focus.actors().size() != 1) {
            return List.of();
        }
        ActorId actor = focus.actors().get(0);
        Position position = evidence.scores().position(actor).orElseThrow();
        List<Finding> findings = new ArrayList<>();
        findings.add(label(evidence, position));
        findings.addAll(backed(evidence, actor));
        if (position.standing().kind() != StandingKind.THIN) {
            evidence.setting()
                    .doubt()
                    .flatMap(doubt -> doubt.stability(actor))
                    .ifPresent(stability -> findings.addAll(doubt(evidence, position, stability)));
        }
        return findings;
    }

    private static List<Finding> backed(Evidence evidence, ActorId actor) {
        List<TargetId> backed =
                evidence.actsOf(actor).backed(actor).stream().filter(evidence::shows).toList();
        return evidence.hidesActs() || backed.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                ACTOR_BACKS, 0.5, evidence.named(actor), Argument.targets(backed)));
    }

    private static Finding label(Evidence evidence, Position position) {
        Argument name = evidence.named(position.actor());
        List<Integer> k = position.standing().approaches();
        return switch (position.standing().kind()) {
            case ALIGNED -> Finding.of(ACTOR_ALIGNED, 0.9, name, evidence.approach(k.get(0)));
            case LEANING -> Finding.of(ACTOR_LEANING, 0.9, name, evidence.approach(k.get(0)));
            case BETWEEN ->
                    Finding.of(
                            ACTOR_BETWEEN,
                            0.9,
                            name,
                            evidence.approach(k.get(0)),
                            evidence.approach(k.get(1)));
            case SPREAD -> Finding.of(ACTOR_SPREAD, 0.9, name);
            case THIN -> Finding.of(ACTOR_THIN, 0.9, name);
        };
    }

    private static List<Finding> doubt(Evidence evidence, Position position, Stability stability) {
        Argument name = evidence.named(position.actor());
        List<Ref> row = name.rows();
        int k = position.leadingApproach();
        Range range = stability.shares().get(k);
        List<Finding> findings = new ArrayList<>();
        double share = position.shares().get(k);
        if (range.low() <= share && share <= range.high()) { // else the two contradict
            findings.add(
                    Finding.of(
                            ACTOR_SHARE,
                            0.8,
                            name,
                            new Argument.Percent(share, row),
                            evidence.approach(k),
                            new Argument.Percent(range.low(), row),
                            new Argument.Percent(range.high(), row)));
        }
        if (stability.isUnstable()) {
            findings.add(Finding.of(ACTOR_UNSTABLE, 0.95, name));
        }
        return findings;
    }
}
