package org.tripole.view;

import org.tripole.domain.ActorId;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;

/** References from marks to the things that they stand for. */
public final class Refs {

    /** The group of the states with thin evidence. */
    public static final Ref THIN_GROUP = new Ref(Ref.Kind.GROUP, "thin");

    private Refs() {}

    /** Reference to an actor. */
    public static Ref of(ActorId id) {
        return new Ref(Ref.Kind.ACTOR, id.value());
    }

    /** Reference to a target. */
    public static Ref of(TargetId id) {
        return new Ref(Ref.Kind.TARGET, id.value());
    }
}
