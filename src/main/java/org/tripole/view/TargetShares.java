package org.tripole.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.graph.Network;
import org.tripole.score.Item;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.score.Side;
import org.tripole.score.TargetWeight;

/**
 * Where among the poles a target belongs: part of the way from the mean of its backers towards the
 * pole that its affinity names.
 */
final class TargetShares {

    private static final double TOWARDS_AFFINITY = 0.68;

    private final int approaches;
    private final Scores scores;
    private final Map<TargetId, List<Position>> backers = new HashMap<>();

    TargetShares(Network network, Scores scores) {
        this.approaches = network.approaches().size();
        this.scores = scores;
        for (ActorId actor : network.actors()) {
            scores.position(actor).ifPresent(this::addBacker);
        }
    }

    /** Shares of each approach, positive, summing to 1; even ones for a target without affinity. */
    List<Double> of(TargetId target) {
        TargetWeight weight = scores.targets().get(target);
        List<Double> even = Collections.nCopies(approaches, 1.0 / approaches);
        List<Double> affinity = weight == null ? even : weight.direction();
        List<Position> mine = backers.getOrDefault(target, List.of());
        List<Double> shares = new ArrayList<>();
        for (int k = 0; k < approaches; k++) {
            int approach = k;
            double mean =
                    mine.stream()
                            .mapToDouble(position -> position.shares().get(approach))
                            .average()
                            .orElse(even.get(k));
            shares.add(mean + (affinity.get(k) - mean) * TOWARDS_AFFINITY);
        }
        return shares;
    }

    private void addBacker(Position position) {
        for (Item item : scores.explanation(position.actor()).items()) {
            if (item.side() == Side.SUPPORT) {
                backers.computeIfAbsent(item.tie().target(), absent -> new ArrayList<>())
                        .add(position);
            }
        }
    }
}
