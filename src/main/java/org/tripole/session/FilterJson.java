package org.tripole.session;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tripole.domain.ActorId;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceKind;
import org.tripole.domain.TargetId;
import org.tripole.domain.TargetKind;
import org.tripole.graph.ActorFilter;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.graph.Period;
import org.tripole.graph.PopulationRange;
import org.tripole.graph.StandingFilter;
import org.tripole.graph.TargetFilter;
import org.tripole.graph.TieFilter;

/** Filters as JSON; an open range has no bounds. */
final class FilterJson {

    private static final String TARGET = "target:";
    private static final String APPROACH = "approach:";

    private FilterJson() {}

    static JsonObject write(Filter filter) {
        JsonObject json = new JsonObject();
        json.add("actors", actors(filter.actors()));
        json.add("targets", targets(filter.targets()));
        json.add("ties", ties(filter.ties()));
        json.add("backing", backing(filter.backing()));
        json.add("standing", StandingJson.write(filter.standing()));
        return json;
    }

    static Filter read(Fields fields) throws Unfit {
        return new Filter(
                actors(fields.object("actors")),
                targets(fields.object("targets")),
                ties(fields.object("ties")),
                backing(fields.object("backing")),
                fields.has("standing") // a view of an earlier version has none
                        ? StandingJson.read(fields.object("standing"))
                        : StandingFilter.ANY);
    }

    private static JsonObject actors(ActorFilter filter) {
        JsonObject json = new JsonObject();
        json.add("regions", JsonText.texts(filter.regions()));
        json.add("regionalGroups", JsonText.texts(filter.regionalGroups()));
        json.add("incomeGroups", JsonText.texts(filter.incomeGroups()));
        json.add("hidden", JsonText.texts(filter.hidden()));
        PopulationRange people = filter.population();
        if (people.least() > PopulationRange.ANY.least()) {
            json.addProperty("leastPeople", people.least());
        }
        if (people.most() < PopulationRange.ANY.most()) {
            json.addProperty("mostPeople", people.most());
        }
        return json;
    }

    private static ActorFilter actors(Fields fields) throws Unfit {
        PopulationRange any = PopulationRange.ANY;
        long least = fields.has("leastPeople") ? fields.count("leastPeople") : any.least();
        long most = fields.has("mostPeople") ? fields.count("mostPeople") : any.most();
        return new ActorFilter(
                texts(fields, "regions"),
                texts(fields, "regionalGroups"),
                texts(fields, "incomeGroups"),
                fields.built(() -> new PopulationRange(least, most)),
                set(fields.list("hidden", ActorId::new)));
    }

    private static JsonObject targets(TargetFilter filter) {
        JsonObject json = new JsonObject();
        json.addProperty("aboutAiOnly", filter.aboutAiOnly());
        json.add("kinds", JsonText.words(filter.kinds()));
        return json;
    }

    private static TargetFilter targets(Fields fields) throws Unfit {
        return new TargetFilter(
                fields.flag("aboutAiOnly"), choices(fields, "kinds", TargetKind.class));
    }

    private static JsonObject ties(TieFilter filter) {
        JsonObject json = new JsonObject();
        json.add("qualities", JsonText.words(filter.qualities()));
        json.add("relations", JsonText.words(filter.relations()));
        json.add("sources", JsonText.words(filter.sources()));
        Period period = filter.period();
        if (!period.from().equals(LocalDate.MIN)) {
            json.addProperty("from", period.from().toString());
        }
        if (!period.to().equals(LocalDate.MAX)) {
            json.addProperty("to", period.to().toString());
        }
        return json;
    }

    private static TieFilter ties(Fields fields) throws Unfit {
        LocalDate from = fields.has("from") ? fields.day("from") : LocalDate.MIN;
        LocalDate to = fields.has("to") ? fields.day("to") : LocalDate.MAX;
        return new TieFilter(
                choices(fields, "qualities", Quality.class),
                choices(fields, "relations", Relation.class),
                choices(fields, "sources", SourceKind.class),
                fields.built(() -> new Period(from, to)));
    }

    private static JsonObject backing(Backing backing) {
        JsonObject json = new JsonObject();
        json.add("allOf", JsonText.texts(words(backing.allOf())));
        json.add("anyOf", JsonText.texts(words(backing.anyOf())));
        json.add("noneOf", JsonText.texts(words(backing.noneOf())));
        return json;
    }

    private static Backing backing(Fields fields) throws Unfit {
        return new Backing(
                set(fields.list("allOf", FilterJson::backable)),
                set(fields.list("anyOf", FilterJson::backable)),
                set(fields.list("noneOf", FilterJson::backable)));
    }

    private static Collection<String> words(Collection<Backable> things) {
        return things.stream().map(FilterJson::word).toList();
    }

    private static String word(Backable thing) {
        if (thing instanceof Backable.One one) {
            return TARGET + one.target();
        }
        if (thing instanceof Backable.Towards towards) {
            return APPROACH + towards.approach();
        }
        throw new AssertionError(thing);
    }

    private static Backable backable(String word) {
        if (word.startsWith(TARGET)) {
            return new Backable.One(new TargetId(word.substring(TARGET.length())));
        }
        if (word.startsWith(APPROACH)) {
            return new Backable.Towards(new ApproachId(word.substring(APPROACH.length())));
        }
        throw new IllegalArgumentException("\"" + word + "\" is nothing that can be backed");
    }

    private static Set<String> texts(Fields fields, String name) throws Unfit {
        return set(fields.list(name, text -> text));
    }

    private static <E extends Enum<E>> Set<E> choices(Fields fields, String name, Class<E> type)
            throws Unfit {
        return set(fields.list(name, word -> Fields.constant(type, word)));
    }

    private static <T> Set<T> set(Collection<T> values) {
        return new LinkedHashSet<>(values);
    }
}
