package org.tripole.app.saved;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.DatasetFacts;

/**
 * Marks of what a picture rests on: enough to say later what has changed, and no more.
 *
 * @param data which record, in which version
 * @param labels label of every state in the network, as {@code Standing.code} writes it
 * @param ties marks of the ties in the network, drawn or not: every one moves the shares
 */
public record Basis(Version data, Map<ActorId, String> labels, TieMarks ties) {

    public Basis {
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
    }

    /** A record at a time, as it calls itself. */
    public record Version(String title, String version, LocalDate asOf) {

        private static final int LONGEST = 300;

        public Version {
            title = shortened(title);
            version = shortened(version);
        }

        /** What the record says of itself. */
        public static Version of(DatasetFacts facts) {
            return new Version(facts.title(), facts.version(), facts.asOf());
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        }
    }

    /** The basis of what was derived; linear in its ties. */
    public static Basis of(Derived derived) {
        Dataset dataset = derived.network().dataset();
        return new Basis(
                Version.of(dataset.facts()),
                labels(derived),
                TieMarks.of(derived.network().ties()));
    }

    private static Map<ActorId, String> labels(Derived derived) {
        Dataset dataset = derived.network().dataset();
        Map<ActorId, String> labels = new TreeMap<>();
        for (ActorId id : derived.network().actors()) {
            if (dataset.actor(id).filter(Actor::isState).isPresent()) {
                derived.scores()
                        .position(id)
                        .map(position -> position.standing().code(dataset.approaches()))
                        .ifPresent(label -> labels.put(id, label));
            }
        }
        return labels;
    }
}
