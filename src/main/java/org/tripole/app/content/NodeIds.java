package org.tripole.app.content;

import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;

/** Ids of nodes in files, as in SVG pictures: an approach may share its key with a target. */
final class NodeIds {

    private NodeIds() {}

    static String of(Node node) {
        return kind(node) + "-" + node.key();
    }

    private static String kind(Node node) {
        if (node instanceof ActorNode) {
            return "actor";
        }
        if (node instanceof TargetNode) {
            return "target";
        }
        if (node instanceof ApproachNode) {
            return "approach";
        }
        throw new AssertionError(node);
    }
}
