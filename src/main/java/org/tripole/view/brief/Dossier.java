package org.tripole.view.brief;

import java.util.List;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.score.Doubt;
import org.tripole.score.Omission;
import org.tripole.score.Position;
import org.tripole.score.Scores;
import org.tripole.score.StandingKind;
import org.tripole.view.NetworkScene;

/**
 * What is known of one actor, for a brief on it.
 *
 * @param scene the network that the actor is shown in, with nothing selected
 * @param doubt how all labels hold when judgements vary
 * @param omissions what leaving out one target does to this actor, for every target
 */
public record Dossier(Actor actor, NetworkScene scene, Doubt doubt, List<Omission> omissions) {

    public Dossier {
        omissions = List.copyOf(omissions);
        if (scene.scores().position(actor.id()).isEmpty()) {
            throw new IllegalArgumentException("No actor " + actor.id() + " was scored");
        }
    }

    Dataset dataset() {
        return scene.dataset();
    }

    Scores scores() {
        return scene.scores();
    }

    Position position() {
        return scores().position(actor.id()).orElseThrow();
    }

    boolean isThin() {
        return position().standing().kind() == StandingKind.THIN;
    }

    Target target(TargetId id) {
        return dataset().target(id).orElseThrow(() -> new AssertionError(id));
    }

    /** The actor as marks name it. */
    Ref ref() {
        return new Ref(Ref.Kind.ACTOR, actor.id().value());
    }
}
