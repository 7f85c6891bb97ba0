package org.tripole.view.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tripole.domain.ActorId;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.score.Standing;
import org.tripole.score.StandingKind;

/** How the labels fall among some states; every list is in the order of the states. */
final class Census {

    private final int approaches;
    private final List<Position> positions = new ArrayList<>();

    /** The labels of these states among so many approaches. */
    Census(Collection<ActorId> states, Scores scores, int approaches) {
        this.approaches = approaches;
        states.forEach(state -> scores.position(state).ifPresent(positions::add));
    }

    List<ActorId> all() {
        return with(standing -> true);
    }

    List<ActorId> thin() {
        return with(standing -> standing.kind() == StandingKind.THIN);
    }

    /** States with enough evidence for a label. */
    List<ActorId> placed() {
        return with(standing -> standing.kind() != StandingKind.THIN);
    }

    List<ActorId> aligned(int approach) {
        return with(
                standing ->
                        standing.kind() == StandingKind.ALIGNED
                                && standing.approaches().contains(approach));
    }

    /** States that are aligned with or lean to that approach. */
    List<ActorId> near(int approach) {
        return with(standing -> standing.approaches().equals(List.of(approach)));
    }

    List<ActorId> between(int one, int other) {
        return with(standing -> standing.approaches().equals(List.of(one, other)));
    }

    /** States between two approaches, or spread over all. */
    List<ActorId> undecided() {
        return with(
                standing ->
                        standing.kind() == StandingKind.BETWEEN
                                || standing.kind() == StandingKind.SPREAD);
    }

    List<ActorId> spread() {
        return with(standing -> standing.kind() == StandingKind.SPREAD);
    }

    /** Whether at least half of the states have a label, so that "most placed" says something. */
    boolean isMostlyPlaced() {
        return 2 * placed().size() >= positions.size();
    }

    /** The approach that more than half of the labelled states stand near, if there is one. */
    OptionalInt majority() {
        int placed = placed().size();
        return IntStream.range(0, approaches).filter(k -> 2 * near(k).size() > placed).findFirst();
    }

    /** The approaches by how many states stand near them, most first, then in file order. */
    List<Integer> byNear() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, approaches).boxed().toList());
        order.sort((one, other) -> near(other).size() - near(one).size());
        return order;
    }

    private List<ActorId> with(Predicate<Standing> isWanted) {
        return positions.stream()
                .filter(position -> isWanted.test(position.standing()))
                .map(Position::actor)
                .toList();
    }
}
