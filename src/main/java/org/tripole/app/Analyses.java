package org.tripole.app;

import java.util.List;
import java.util.Map;
import org.tripole.domain.ActorId;
import org.tripole.graph.Network;
import org.tripole.score.Scores;
import org.tripole.view.Analysis;
import org.tripole.view.Link;
import org.tripole.view.Scope;
import org.tripole.view.SizeBy;
import org.tripole.view.Viewing;
import org.tripole.work.Progress;

/** Works out what a viewing needs beyond scores; each part anew only when what it reads differs. */
final class Analyses {

    private final Memo<List<Object>, List<Link>> links = new Memo<>();
    private final Memo<List<Object>, Map<ActorId, Double>> sizes = new Memo<>();

    /** What the drawing of the network under that viewing needs. */
    Analysis of(Network network, Scores scores, Viewing viewing, Progress progress) {
        Scope scope = viewing.scope();
        SizeBy size = viewing.encoding().size();
        return new Analysis(
                links.get(
                        List.of(network, scores, scope.nodes(), scope.joining()),
                        () -> new Links(network, scores, progress).of(scope)),
                sizes.get(
                        List.of(network, scores, size), () -> new Sizes(network, scores).by(size)),
                Map.of(),
                List.of());
    }
}
