package org.tripole.view.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.tripole.domain.ActorId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;
import org.tripole.graph.TiePath;
import org.tripole.text.Messages;
import org.tripole.text.RouteText;

/** What paths between two actors run over, by name. */
final class PathNames {

    /** So many paths are told. */
    private static final int TOLD = 3;

    private PathNames() {}

    /** The nodes between the ends of a path. */
    static List<Argument> between(TiePath path, Evidence evidence) {
        List<Node> nodes = path.nodes();
        return nodes.subList(1, nodes.size() - 1).stream()
                .map(node -> named(node, evidence))
                .toList();
    }

    /** What each path runs over: "REAIM", or "REAIM – Brazil – Bletchley". */
    private static List<String> each(List<TiePath> paths, Evidence evidence, Messages messages) {
        return paths.stream()
                .map(
                        path ->
                                between(path, evidence).stream()
                                        .map(name -> name.inSentence(messages).toString())
                                        .collect(
                                                Collectors.joining(messages.text(RouteText.ARROW))))
                .toList();
    }

    /** What the first drawn paths run over, and how many more there are. */
    static String some(Depiction.Paths picture, Evidence evidence, Messages messages) {
        return new Enumeration(messages).some(each(picture.drawn(), evidence, messages), TOLD);
    }

    private static Argument named(Node node, Evidence evidence) {
        if (node instanceof ActorNode actor) {
            ActorId id = actor.id();
            return evidence.named(id);
        }
        if (node instanceof TargetNode target) {
            return evidence.named(evidence.target(target.id()));
        }
        throw new AssertionError(node);
    }
}
