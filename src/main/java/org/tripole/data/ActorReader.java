package org.tripole.data;

import java.util.Optional;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorFacts;
import org.tripole.domain.ActorId;
import org.tripole.domain.ActorKind;
import org.tripole.domain.ActorNames;
import org.tripole.domain.ActorPlace;
import org.tripole.domain.GeoPoint;
import org.tripole.domain.TargetId;

/** Reads the rows of countries.json. */
final class ActorReader implements RowFile.RowReader<Actor> {

    /** Far above any population, and exact as a double. */
    private static final long MOST_PEOPLE = 1_000_000_000_000L;

    private final Lexicon<ActorKind> kinds =
            Lexicon.ofChoices(Vocabulary.ACTOR_KIND, ActorKind.class);

    private final Lexicon<TargetId> targets;

    ActorReader(Lexicon<TargetId> targets) {
        this.targets = targets;
    }

    @Override
    public Optional<Actor> read(Form form, String id) {
        form.require("kind", "name");
        Optional<ActorKind> kind = form.reference("kind", kinds, Loss.ACTOR);
        ActorNames names = names(form);
        ActorPlace place = place(form);
        ActorFacts facts = facts(form);
        Optional<String> status = form.text("statusNote");
        Optional<TargetId> members = form.reference("membersListedIn", targets, Loss.ENTRY);
        if (!form.isSound()) {
            return Optional.empty();
        }
        return kind.map(
                known ->
                        new Actor(
                                new ActorId(id),
                                known,
                                names,
                                place,
                                facts,
                                status.orElse(null),
                                members.orElse(null)));
    }

    private static ActorNames names(Form form) {
        String display = form.filledText("name").orElse("");
        return new ActorNames(
                display,
                form.text("unName").orElse(display),
                form.text("officialName").orElse(display));
    }

    private static ActorPlace place(Form form) {
        Optional<Form> capital = form.form("capital");
        Optional<String> capitalName = capital.flatMap(city -> city.text("name"));
        Optional<GeoPoint> capitalAt = capital.flatMap(city -> city.point("lat", "lon"));
        capital.ifPresent(form::close);
        return new ActorPlace(
                form.text("region").orElse(null),
                form.text("subregion").orElse(null),
                capitalName.orElse(null),
                capitalAt.orElse(null),
                form.point("lat", "lon").orElse(null));
    }

    private static ActorFacts facts(Form form) {
        return new ActorFacts(
                form.text("iso2").orElse(null),
                form.text("isoNumeric").orElse(null),
                form.text("unRegionalGroup").orElse(null),
                form.text("incomeGroup").orElse(null),
                form.value("population", Kind.count(MOST_PEOPLE)).orElse(null),
                form.value("populationYear", Kind.count(9_999)).map(Long::intValue).orElse(null),
                form.value("unMember", Kind.TRUTH).orElse(false));
    }
}
