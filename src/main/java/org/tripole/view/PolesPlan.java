package org.tripole.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Point;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.layout.PoleFrame;
import org.tripole.layout.Spot;
import org.tripole.layout.Spot.Place;
import org.tripole.layout.StagedPoles;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.score.StandingKind;

/**
 * Turns scores into the places of the <i>poles</i> layout: states at their shares, targets between
 * their pole and their backers, first the telling ones among the states, then the rest round them.
 */
public final class PolesPlan {

    private static final double STATE_GAP = 1.5;
    private static final double TELLING_REACH = 19;
    private static final double OTHER_REACH = 13;
    private static final double THIN_REACH = 9;

    private final Network network;
    private final Scores scores;
    private final GlyphSizes sizes;
    private final Viewing viewing;
    private final PoleFrame frame;
    private final TargetShares shares;

    /** A plan for the world of that viewing. */
    public PolesPlan(Network network, Scores scores, Analysis analysis, Viewing viewing) {
        this.network = network;
        this.scores = scores;
        this.sizes = new GlyphSizes(viewing.encoding().size(), analysis);
        this.viewing = viewing;
        this.frame = new PoleFrame(network.approaches().size(), viewing.aspect());
        this.shares = new TargetShares(network, scores);
    }

    /** The layout of all nodes, not yet begun; poles stand at their corners. */
    public StagedPoles layout() {
        Set<TargetId> telling = new HashSet<>(TellingTargets.of(network, scores));
        return new StagedPoles(frame, firstSpots(telling), otherTargets(telling), fixed());
    }

    /** Poles, and what was pinned. */
    private Map<Node, Point> fixed() {
        Map<Node, Point> points = Pins.inWorld(viewing, network);
        List<Point> poles = frame.poles();
        for (int k = 0; k < poles.size(); k++) {
            points.put(new ApproachNode(network.approaches().get(k)), poles.get(k));
        }
        return points;
    }

    private List<Spot> firstSpots(Set<TargetId> telling) {
        List<Spot> spots = new ArrayList<>();
        for (ActorId actor : network.actors()) {
            scores.position(actor).ifPresent(position -> spots.add(state(position)));
        }
        network.targets().stream()
                .filter(telling::contains)
                .forEach(id -> spots.add(target(id, TELLING_REACH)));
        return spots;
    }

    private List<Spot> otherTargets(Set<TargetId> telling) {
        return network.targets().stream()
                .filter(id -> !telling.contains(id))
                .map(id -> target(id, OTHER_REACH))
                .toList();
    }

    private Spot state(Position position) {
        boolean isThin = position.standing().kind() == StandingKind.THIN;
        double reach = sizes.actor(position) + STATE_GAP;
        return new Spot(
                new ActorNode(position.actor()),
                position.shares(),
                isThin ? Math.max(THIN_REACH, reach) : reach,
                isThin && !viewing.isThinOpen() ? Place.GATHERED : Place.AT_SHARES);
    }

    private Spot target(TargetId id, double reach) {
        return new Spot(new TargetNode(id), shares.of(id), reach, Place.AT_SHARES);
    }
}
