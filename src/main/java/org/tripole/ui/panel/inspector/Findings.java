package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.Optional;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.score.Chronicle;
import org.tripole.score.Doubt;
import org.tripole.score.Omission;
import org.tripole.score.Scores;
import org.tripole.score.Similarity;
import org.tripole.score.Stability;
import org.tripole.ui.panel.Later;

/**
 * What a page is written from.
 *
 * @param doubt how the labels hold when the weights vary
 * @param omissions what leaving out one act does to the actor of the page
 * @param chronicle how everybody moved from act to act
 * @param shown the network as it is shown
 */
record Findings(
        Dataset dataset,
        Scores scores,
        Similarity similarity,
        Later<Doubt> doubt,
        Later<List<Omission>> omissions,
        Later<Chronicle> chronicle,
        Shown shown) {

    /** The record, its scores and who acts alike; all else still to come. */
    static Findings of(Dataset dataset, Scores scores) {
        Similarity similarity = Similarity.of(dataset, scores.asOf(), scores.weights());
        return new Findings(
                dataset,
                scores,
                similarity,
                new Later.Awaited<>(),
                new Later.Awaited<>(),
                new Later.Awaited<>(),
                Shown.NOT_YET);
    }

    Findings withDoubt(Later<Doubt> next) {
        return new Findings(dataset, scores, similarity, next, omissions, chronicle, shown);
    }

    Findings withOmissions(Later<List<Omission>> next) {
        return new Findings(dataset, scores, similarity, doubt, next, chronicle, shown);
    }

    Findings withChronicle(Later<Chronicle> next) {
        return new Findings(dataset, scores, similarity, doubt, omissions, next, shown);
    }

    Findings withShown(Shown next) {
        return new Findings(dataset, scores, similarity, doubt, omissions, chronicle, next);
    }

    /** How the label of an actor holds, once that is computed. */
    Optional<Stability> stability(ActorId actor) {
        return doubt instanceof Later.Arrived<Doubt> arrived
                ? arrived.value().stability(actor)
                : Optional.empty();
    }
}
