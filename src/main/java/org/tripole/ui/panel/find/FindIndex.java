package org.tripole.ui.panel.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.draw.Ref;
import org.tripole.text.names.CountryNames;
import org.tripole.text.names.NameLanguage;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;

/** All names and codes of a dataset's actors and targets, to be searched as one types. */
public final class FindIndex {

    private final List<Thing> things = new ArrayList<>();
    private final Comparator<String> alphabetical;

    /** Indexes the actors and targets of {@code dataset}. */
    public FindIndex(Dataset dataset, Words words) {
        this.alphabetical = words.alphabetical();
        dataset.actors().forEach(actor -> things.add(thing(actor, words)));
        dataset.targets().forEach(target -> things.add(thing(target, words)));
    }

    /**
     * The things that answer {@code typed}, at most {@code limit}: by how well they match, then
     * names for display before others, actors before targets, by name. Blank text finds nothing.
     */
    public List<FoundThing> find(String typed, int limit) {
        String plain = Spelling.plain(typed);
        if (plain.isEmpty()) {
            return List.of();
        }
        return things.stream()
                .flatMap(thing -> thing.answer(plain).stream())
                .sorted(order())
                .limit(limit)
                .map(Answer::found)
                .toList();
    }

    private Comparator<Answer> order() {
        return Comparator.comparing(Answer::closeness)
                .thenComparing(answer -> !answer.found().matched().isEmpty())
                .thenComparing(answer -> answer.found().ref().kind())
                .thenComparing(answer -> answer.found().name(), alphabetical);
    }

    private static Thing thing(Actor actor, Words words) {
        Stream<String> recorded =
                Stream.of(
                        actor.names().un(),
                        actor.names().official(),
                        actor.id().value(),
                        Objects.requireNonNullElse(actor.facts().iso2(), ""));
        Stream<String> others = Stream.concat(recorded, translated(actor.id()));
        return new Thing(
                Things.ref(actor.id()), actor.name(), words.kind(actor.kind()), names(others));
    }

    private static Stream<String> translated(ActorId id) {
        return NameLanguage.translations().stream()
                .flatMap(language -> CountryNames.of(id.value(), language).stream());
    }

    private static Thing thing(Target target, Words words) {
        Stream<String> others = Stream.of(target.shortName(), target.id().value());
        String kind = words.kind(target.facts().kind());
        return new Thing(Things.ref(target.id()), target.name(), kind, names(others));
    }

    private static List<Name> names(Stream<String> names) {
        return names.filter(name -> !name.isEmpty()).map(Name::new).toList();
    }

    private record Name(String shown, String plain) {
        Name(String shown) {
            this(shown, Spelling.plain(shown));
        }
    }

    private record Answer(FoundThing found, Closeness closeness) {}

    private record Thing(Ref ref, Name name, String kind, List<Name> others) {

        Thing(Ref ref, String name, String kind, List<Name> others) {
            this(ref, new Name(name), kind, others);
        }

        /** The best answer among the names, the one for display first among equals. */
        Optional<Answer> answer(String typed) {
            Name best = name;
            Closeness closeness = Closeness.of(typed, name.plain());
            for (Name other : others) {
                Closeness next = Closeness.of(typed, other.plain());
                if (next.compareTo(closeness) < 0) {
                    best = other;
                    closeness = next;
                }
            }
            if (closeness == Closeness.NONE) {
                return Optional.empty();
            }
            String matched = best.equals(name) ? "" : best.shown();
            return Optional.of(
                    new Answer(new FoundThing(ref, name.shown(), matched, kind), closeness));
        }
    }
}
