package org.tripole.cli;

import java.util.List;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.score.Item;
import org.tripole.score.Position;
import org.tripole.score.Scores;

/**
 * What the verb {@code score} writes, in whatever format.
 *
 * @param actors the actors asked for, by id
 * @param isExplained whether their acts are written too
 */
record ScoreReport(Dataset dataset, Scores scores, List<Actor> actors, boolean isExplained) {

    ScoreReport {
        actors = List.copyOf(actors);
    }

    /** The ids of the approaches in file order. */
    List<String> approachIds() {
        return approaches().stream().map(approach -> approach.id().value()).toList();
    }

    List<Approach> approaches() {
        return dataset.approaches();
    }

    Position position(Actor actor) {
        return scores.position(actor.id()).orElseThrow();
    }

    /** The label for machines, such as {@code leaning un}. */
    String label(Actor actor) {
        return position(actor).standing().code(approaches());
    }

    /** The acts of an actor, the largest first. */
    List<Item> items(Actor actor) {
        return scores.explanation(actor.id()).items();
    }
}
