package org.tripole.score;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;
import org.tripole.graph.Assessment;
import org.tripole.graph.ConfidenceBand;
import org.tripole.graph.LabelKind;
import org.tripole.graph.Verdict;

/** Scores in the terms in which a filter asks: who backs what, who has which label. */
public final class Verdicts implements Assessment {

    private final Support support;
    private final Map<ActorId, Position> positions;
    private final List<ApproachId> approaches;

    Verdicts(Support support, Map<ActorId, Position> positions, List<ApproachId> approaches) {
        this.support = support;
        this.positions = positions;
        this.approaches = List.copyOf(approaches);
    }

    /** A kind of label as filters know it. */
    public static LabelKind label(StandingKind kind) {
        return new LabelKind(kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean backs(ActorId actor, TargetId target) {
        return support.backs(actor, target);
    }

    @Override
    public Optional<Verdict> verdict(ActorId actor) {
        return Optional.ofNullable(positions.get(actor)).map(this::verdict);
    }

    private Verdict verdict(Position position) {
        Standing standing = position.standing();
        return new Verdict(
                label(standing.kind()),
                standing.approaches().stream().map(approaches::get).collect(Collectors.toSet()),
                ConfidenceBand.of(position.measures().confidence()));
    }
}
