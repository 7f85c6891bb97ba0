package org.tripole.view;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;

/** What stands beside nodes in a figure: the same that is lifted with them. */
public final class Neighbourhood {

    private final Shown shown;

    /** The neighbourhoods within what {@code scene} draws. */
    public Neighbourhood(NetworkScene scene) {
        this.shown = scene.shown();
    }

    /** The drawn nodes that a tie or link joins to one of {@code refs}, themselves left out. */
    public Set<Ref> of(Collection<Ref> refs) {
        Set<Ref> drawn = new LinkedHashSet<>(drawn());
        Set<Ref> neighbours = new LinkedHashSet<>();
        for (Node node : Shown.nodes(refs, shown.network())) {
            joined(node)
                    .flatMap(Neighbourhood::ref)
                    .filter(drawn::contains)
                    .forEach(neighbours::add);
        }
        neighbours.removeAll(refs);
        return neighbours;
    }

    /** All nodes that are drawn, actors first. */
    public List<Ref> drawn() {
        return Stream.concat(
                        shown.actors().stream().map(Refs::of),
                        shown.targets().stream().map(Refs::of))
                .toList();
    }

    private Stream<Node> joined(Node node) {
        return Stream.concat(
                shown.tiesAt(node).stream().map(tie -> tie.otherThan(node)),
                shown.linksAt(node).stream().map(link -> link.from(node)));
    }

    private static Stream<Ref> ref(Node node) {
        if (node instanceof ActorNode actor) {
            return Stream.of(Refs.of(actor.id()));
        }
        return node instanceof TargetNode target ? Stream.of(Refs.of(target.id())) : Stream.empty();
    }
}
