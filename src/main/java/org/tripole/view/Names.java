package org.tripole.view;

import java.util.Optional;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.text.names.CountryNames;
import org.tripole.text.names.NameLanguage;

/** Names for what marks stand for. */
final class Names {

    private Names() {}

    /**
     * The same with the names of countries in {@code language}, as far as there are any; all other
     * names stay as recorded.
     */
    static Optional<String> of(Ref ref, Dataset dataset, NameLanguage language) {
        Optional<String> recorded = of(ref, dataset);
        return ref.kind() == Ref.Kind.ACTOR && recorded.isPresent()
                ? CountryNames.of(ref.id(), language).or(() -> recorded)
                : recorded;
    }

    /** The name for labels of what {@code ref} stands for, if the record knows it. */
    static Optional<String> of(Ref ref, Dataset dataset) {
        return switch (ref.kind()) {
            case ACTOR -> dataset.actor(new ActorId(ref.id())).map(Actor::name);
            case TARGET -> dataset.target(new TargetId(ref.id())).map(Target::shortName);
            case SOURCE -> dataset.source(new SourceId(ref.id())).map(Source::englishTitle);
            case APPROACH ->
                    dataset.approaches().stream()
                            .filter(approach -> approach.id().value().equals(ref.id()))
                            .map(Approach::name)
                            .findFirst();
            case TIE, GROUP -> Optional.empty();
        };
    }
}
