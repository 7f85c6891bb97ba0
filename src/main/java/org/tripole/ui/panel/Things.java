package org.tripole.ui.panel;

import java.util.Optional;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Approach;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.view.Refs;

/** The things of a dataset by reference, there and back. A tie is known by its ordinal. */
public final class Things {

    private Things() {}

    /** The reference to an actor. */
    public static Ref ref(ActorId id) {
        return Refs.of(id);
    }

    /** The reference to a target. */
    public static Ref ref(TargetId id) {
        return Refs.of(id);
    }

    /** The reference to a tie. */
    public static Ref ref(Tie tie) {
        return new Ref(Ref.Kind.TIE, Integer.toString(tie.ordinal()));
    }

    /** The reference to a source. */
    public static Ref ref(SourceId id) {
        return new Ref(Ref.Kind.SOURCE, id.value());
    }

    /** The reference to an approach. */
    public static Ref ref(ApproachId id) {
        return new Ref(Ref.Kind.APPROACH, id.value());
    }

    /** The actor that {@code ref} names, if it names one of the dataset. */
    public static Optional<Actor> actor(Dataset dataset, Ref ref) {
        return ref.kind() == Ref.Kind.ACTOR
                ? dataset.actor(new ActorId(ref.id()))
                : Optional.empty();
    }

    /** The target that {@code ref} names, if it names one of the dataset. */
    public static Optional<Target> target(Dataset dataset, Ref ref) {
        return ref.kind() == Ref.Kind.TARGET
                ? dataset.target(new TargetId(ref.id()))
                : Optional.empty();
    }

    /** The source that {@code ref} names, if it names one of the dataset. */
    public static Optional<Source> source(Dataset dataset, Ref ref) {
        return ref.kind() == Ref.Kind.SOURCE
                ? dataset.source(new SourceId(ref.id()))
                : Optional.empty();
    }

    /** The tie that {@code ref} names, if it names one of the dataset. Linear in the ties. */
    public static Optional<Tie> tie(Dataset dataset, Ref ref) {
        return ref.kind() == Ref.Kind.TIE
                ? dataset.ties().stream()
                        .filter(tie -> Integer.toString(tie.ordinal()).equals(ref.id()))
                        .findFirst()
                : Optional.empty();
    }

    /** The approach that {@code ref} names, if it names one of the dataset. */
    public static Optional<Approach> approach(Dataset dataset, Ref ref) {
        return ref.kind() == Ref.Kind.APPROACH
                ? dataset.approaches().stream()
                        .filter(approach -> approach.id().value().equals(ref.id()))
                        .findFirst()
                : Optional.empty();
    }
}
