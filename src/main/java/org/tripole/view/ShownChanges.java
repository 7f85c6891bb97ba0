package org.tripole.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.score.DateComparison;
import org.tripole.score.Move;
import org.tripole.score.StandingKind;

/**
 * What of a comparison of two days is marked in a figure; only what is drawn can be.
 *
 * @param moved who stands elsewhere and had a place on both days, the farthest first
 * @param relabelled states with another label that were on record on both days
 * @param fresh states without an act and targets that were not there on the earlier day
 * @param ties drawn acts that were not there on the earlier day
 */
record ShownChanges(List<Move> moved, Set<Node> relabelled, Set<Node> fresh, Set<Tie> ties) {

    /** Nothing is compared. */
    static final ShownChanges NONE = new ShownChanges(List.of(), Set.of(), Set.of(), Set.of());

    /** The changes among what is drawn. */
    static ShownChanges of(Shown shown) {
        return shown.analysis().compared().map(day -> of(day.changes(), shown)).orElse(NONE);
    }

    /** How many moved and kept their label. */
    long movedAlike() {
        return moved.stream().filter(move -> !move.isRelabelled()).count();
    }

    private static ShownChanges of(DateComparison changes, Shown shown) {
        Set<Node> fresh = fresh(changes, shown);
        Set<ActorId> actors = Set.copyOf(shown.actors());
        List<Move> moves =
                changes.moves().stream()
                        .filter(move -> actors.contains(move.actor()))
                        .filter(move -> !fresh.contains(new ActorNode(move.actor())))
                        .toList();
        Set<Node> relabelled = new LinkedHashSet<>();
        moves.stream()
                .filter(Move::isRelabelled)
                .forEach(move -> relabelled.add(new ActorNode(move.actor())));
        return new ShownChanges(
                moves.stream().filter(ShownChanges::hasTwoPlaces).toList(),
                relabelled,
                fresh,
                ties(changes, shown));
    }

    private static Set<Node> fresh(DateComparison changes, Shown shown) {
        Set<ActorId> actors = new HashSet<>(changes.actors().appeared());
        Set<TargetId> targets = new HashSet<>(changes.targets().appeared());
        List<Node> fresh = new ArrayList<>();
        shown.actors().stream().filter(actors::contains).map(ActorNode::new).forEach(fresh::add);
        shown.targets().stream().filter(targets::contains).map(TargetNode::new).forEach(fresh::add);
        return new LinkedHashSet<>(fresh);
    }

    private static Set<Tie> ties(DateComparison changes, Shown shown) {
        Set<Tie> appeared = new HashSet<>(changes.ties().appeared());
        Set<Tie> ties = new LinkedHashSet<>();
        shown.ties().stream().map(ShownTie::tie).filter(appeared::contains).forEach(ties::add);
        return ties;
    }

    /**
     * With thin evidence the place is a prior, from which nobody comes and to which nobody goes.
     */
    private static boolean hasTwoPlaces(Move move) {
        return move.from().standing().kind() != StandingKind.THIN
                && move.to().standing().kind() != StandingKind.THIN;
    }
}
