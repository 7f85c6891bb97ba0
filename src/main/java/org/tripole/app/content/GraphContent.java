package org.tripole.app.content;

import java.util.List;
import java.util.stream.Stream;
import org.tripole.app.AppState;
import org.tripole.app.Derived;
import org.tripole.app.Pipeline;
import org.tripole.domain.DatasetFacts;
import org.tripole.draw.Palette;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphHead;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Edge;
import org.tripole.graph.Filter;
import org.tripole.graph.Network;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.graph.TieEdge;
import org.tripole.view.Drawn;
import org.tripole.work.Progress;

/** The network as a graph document: what a figure shows, or all that is on record. */
public final class GraphContent {

    private final Derived derived;
    private final GraphNodes nodes;
    private final GraphEdges edges;

    private GraphContent(Derived derived, Palette palette) {
        this.derived = derived;
        this.nodes = new GraphNodes(derived, palette);
        this.edges = new GraphEdges(derived, palette);
    }

    /** What the figure draws: its states, institutions, initiatives, ties, and the poles. */
    public static GraphDocument shown(Derived derived, Palette palette) {
        Drawn drawn = derived.scene().drawn();
        Stream<Node> nodes =
                Stream.of(
                                drawn.actors().stream().map(ActorNode::new),
                                drawn.targets().stream().map(TargetNode::new),
                                derived.network().approaches().stream().map(ApproachNode::new))
                        .flatMap(parts -> parts);
        return new GraphContent(derived, palette)
                .document(
                        nodes.toList(), drawn.ties().stream().map(TieEdge::new).toList(), "shown");
    }

    /**
     * All that is on record on the state's day, whatever its filter hides: every tie, links of
     * parts to wholes, and affinities to the poles. Derives once more.
     */
    public static GraphDocument all(AppState state, Palette palette, Progress progress) {
        AppState open = state.withQuestion(state.question().withFilter(Filter.open()));
        Derived derived = new Pipeline().derive(open, progress);
        Network network = derived.network();
        return new GraphContent(derived, palette).document(network.nodes(), network.edges(), "all");
    }

    private GraphDocument document(
            List<? extends Node> shown, List<? extends Edge> joining, String extent) {
        return new GraphDocument(
                head(extent),
                nodes.columns(),
                shown.stream().map(nodes::of).toList(),
                edges.columns(),
                joining.stream().map(edges::of).toList());
    }

    private GraphHead head(String extent) {
        DatasetFacts facts = derived.network().dataset().facts();
        return new GraphHead(
                facts.title(), facts.version(), derived.network().asOf(), facts.licence(), extent);
    }
}
