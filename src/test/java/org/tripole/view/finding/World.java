package org.tripole.view.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorFacts;
import org.tripole.domain.ActorId;
import org.tripole.domain.ActorKind;
import org.tripole.domain.ActorNames;
import org.tripole.domain.ActorPlace;
import org.tripole.domain.Affinity;
import org.tripole.domain.Approach;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Completeness;
import org.tripole.domain.CompletenessLevel;
import org.tripole.domain.Dataset;
import org.tripole.domain.DatasetFacts;
import org.tripole.domain.Initiative;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetEvidence;
import org.tripole.domain.TargetFacts;
import org.tripole.domain.TargetId;
import org.tripole.domain.TargetKind;
import org.tripole.domain.TargetLinks;
import org.tripole.domain.TargetNames;
import org.tripole.domain.TargetPeriod;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
import org.tripole.graph.Filter;
import org.tripole.graph.GraphBuilder;
import org.tripole.score.Scorer;
import org.tripole.score.Scores;
import org.tripole.score.Weights;
import org.tripole.text.Messages;

/**
 * A made-up world of three approaches, red, green and blue, for tests: states are placed by
 * memberships of six pure texts an approach, all in force since 2020. States are named by their id.
 */
final class World {

    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    static final int RED = 0;
    static final int GREEN = 1;
    static final int BLUE = 2;
    static final Weights WEIGHTS =
            Weights.standard().withOptions(Weights.Options.standard().withBalance(false));

    private static final List<String> APPROACHES = List.of("red", "green", "blue");
    private static final int TEXTS = 6;
    private static final int STATES = 1000; // so many that every act tells

    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Target> targets = new TreeMap<>();
    private final List<Tie> ties = new ArrayList<>();

    World() {
        for (int k = 0; k < APPROACHES.size(); k++) {
            for (int i = 1; i <= TEXTS; i++) {
                text(APPROACHES.get(k) + "-" + i, k);
            }
        }
    }

    /** What a test says of a text besides its name and approach. */
    record Traits(
            TargetKind kind,
            String date,
            boolean isAboutAi,
            CompletenessLevel level,
            Map<Relation, Integer> stated) {

        static final Traits PLAIN =
                new Traits(
                        TargetKind.DECLARATION,
                        "2020-01-01",
                        true,
                        CompletenessLevel.FULL,
                        Map.of());

        Traits of(TargetKind next) {
            return new Traits(next, date, isAboutAi, level, stated);
        }

        Traits from(String next) {
            return new Traits(kind, next, isAboutAi, level, stated);
        }

        Traits general() {
            return new Traits(kind, date, false, level, stated);
        }

        Traits partial() {
            return new Traits(kind, date, isAboutAi, CompletenessLevel.PARTIAL, stated);
        }

        Traits stating(Relation relation, int number) {
            Map<Relation, Integer> more = new TreeMap<>(stated);
            more.put(relation, number);
            return new Traits(kind, date, isAboutAi, level, more);
        }
    }

    World text(String id, int approach) {
        return text(id, approach, Traits.PLAIN);
    }

    World text(String id, int approach, Traits traits) {
        List<Double> affinity = new ArrayList<>(List.of(0.0, 0.0, 0.0));
        affinity.set(approach, 1.0);
        TargetFacts facts =
                new TargetFacts(
                        new TargetId(id),
                        new TargetNames(id, id),
                        traits.kind(),
                        new TargetPeriod(PartialDate.parse(traits.date()).orElseThrow(), null),
                        new TargetLinks(null, null, List.of(), null),
                        traits.isAboutAi(),
                        "",
                        new Affinity(affinity, "", List.of()),
                        new TargetEvidence(
                                new Completeness(traits.level(), ""), traits.stated(), List.of()));
        targets.put(id, new Initiative(facts));
        return this;
    }

    /** States that are aligned with an approach. */
    World aligned(int approach, String... ids) {
        return backing(ids, TEXTS, approach);
    }

    /** States that lean to an approach. */
    World leaning(int approach, int other, String... ids) {
        return backing(ids, 4, approach).backing(ids, 2, other);
    }

    World between(int one, int other, String... ids) {
        return backing(ids, 3, one).backing(ids, 3, other);
    }

    World spread(String... ids) {
        return backing(ids, 2, RED).backing(ids, 2, GREEN).backing(ids, 2, BLUE);
    }

    /** States without any act. */
    World thin(String... ids) {
        for (String id : ids) {
            actors.putIfAbsent(id, actor(id, ActorKind.STATE, null, null, null));
        }
        return this;
    }

    World organisation(String id) {
        actors.put(id, actor(id, ActorKind.ORGANISATION, null, null, null));
        return this;
    }

    World in(String region, String... ids) {
        return regrouped(ids, a -> actor(a.id().value(), a.kind(), region, null, null));
    }

    World income(String group, String... ids) {
        return regrouped(ids, a -> actor(a.id().value(), a.kind(), null, group, null));
    }

    World regionalGroup(String group, String... ids) {
        return regrouped(ids, a -> actor(a.id().value(), a.kind(), null, null, group));
    }

    World ties(Relation relation, String target, String... ids) {
        thin(ids);
        for (String id : ids) {
            tie(id, relation, target, null);
        }
        return this;
    }

    World tie(String id, Relation relation, String target, String date) {
        thin(id);
        ties.add(
                new Tie(
                        ties.size(),
                        new ActorId(id),
                        new TargetId(target),
                        relation,
                        date == null ? null : PartialDate.parse(date).orElseThrow(),
                        Quality.A,
                        List.of(),
                        null));
        return this;
    }

    Dataset dataset() {
        return new Dataset(
                new DatasetFacts("World", "1", AS_OF, STATES, "CC0", "", ""),
                APPROACHES.stream()
                        .map(id -> new Approach(new ApproachId(id), id, id, "", List.of()))
                        .toList(),
                new Dataset.Things(
                        List.copyOf(actors.values()), List.copyOf(targets.values()), List.of()),
                ties);
    }

    Scores scores(LocalDate day) {
        return Scorer.score(dataset(), day, WEIGHTS);
    }

    Evidence evidence() {
        return evidence(Filter.standard(), Setting.plain());
    }

    Evidence evidence(Setting setting) {
        return evidence(Filter.standard(), setting);
    }

    Evidence evidence(Filter filter, Setting setting) {
        Dataset dataset = dataset();
        return new Evidence(
                GraphBuilder.build(dataset, filter, AS_OF),
                Scorer.score(dataset, AS_OF, WEIGHTS),
                setting);
    }

    /** What a rule claims, in words. */
    static List<String> claims(Rule rule, Evidence evidence) {
        TitleWriter writer = new TitleWriter(evidence, new Messages(Locale.ENGLISH));
        return rule.find(evidence).stream().map(writer::title).map(Title::text).toList();
    }

    /** So many ids that begin alike: A1, A2, ... */
    static String[] many(String prefix, int count) {
        String[] ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = prefix + (i + 1);
        }
        return ids;
    }

    static Ref actor(String id) {
        return new Ref(Ref.Kind.ACTOR, id);
    }

    static Ref target(String id) {
        return new Ref(Ref.Kind.TARGET, id);
    }

    private World backing(String[] ids, int texts, int approach) {
        for (int i = 1; i <= texts; i++) {
            ties(Relation.MEMBER, APPROACHES.get(approach) + "-" + i, ids);
        }
        return this;
    }

    private World regrouped(String[] ids, UnaryOperator<Actor> change) {
        thin(ids);
        for (String id : ids) {
            actors.computeIfPresent(id, (key, actor) -> change.apply(actor));
        }
        return this;
    }

    private static Actor actor(
            String id, ActorKind kind, String region, String income, String group) {
        return new Actor(
                new ActorId(id),
                kind,
                new ActorNames(id, id, id),
                new ActorPlace(region, null, null, null, null),
                new ActorFacts(null, null, group, income, null, null, true),
                null,
                null);
    }
}
