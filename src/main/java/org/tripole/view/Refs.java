package org.tripole.view;

import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.graph.ActorNode;
import org.tripole.graph.ApproachNode;
import org.tripole.graph.Node;
import org.tripole.graph.TargetNode;

/** References from marks to the things that they stand for. */
public final class Refs {

    /** The group of the states with thin evidence. */
    public static final Ref THIN_GROUP = new Ref(Ref.Kind.GROUP, "thin");

    /** The sources that a figure's list has no room for. */
    public static final Ref SOURCES_LEFT_OUT = new Ref(Ref.Kind.GROUP, "sources-left-out");

    private Refs() {}

    /** Reference to an actor. */
    public static Ref of(ActorId id) {
        return new Ref(Ref.Kind.ACTOR, id.value());
    }

    /** Reference to a node. */
    public static Ref of(Node node) {
        if (node instanceof ActorNode actor) {
            return of(actor.id());
        }
        if (node instanceof TargetNode target) {
            return of(target.id());
        }
        if (node instanceof ApproachNode approach) {
            return new Ref(Ref.Kind.APPROACH, approach.id().value());
        }
        throw new AssertionError(node);
    }

    /** Reference to a target. */
    public static Ref of(TargetId id) {
        return new Ref(Ref.Kind.TARGET, id.value());
    }

    /** The node that a reference to an actor, a target or an approach stands for. */
    static Node node(Ref ref) {
        return switch (ref.kind()) {
            case ACTOR -> new ActorNode(new ActorId(ref.id()));
            case TARGET -> new TargetNode(new TargetId(ref.id()));
            case APPROACH -> new ApproachNode(new ApproachId(ref.id()));
            case TIE, SOURCE, GROUP -> throw new IllegalArgumentException(ref + " is no node");
        };
    }
}
