package org.tripole.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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

/** A small dataset, sketched in a test. Actors that are named come into being as states. */
final class Sketch {

    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** What a test says of a target; all but affinity has a plain default. */
    record Body(
            String date,
            boolean isAboutAi,
            CompletenessLevel level,
            String series,
            Map<Relation, Integer> expected,
            List<Double> affinity) {

        static Body of(double... affinity) {
            return new Body(
                    "2020-01-01",
                    true,
                    CompletenessLevel.FULL,
                    null,
                    Map.of(),
                    Arrays.stream(affinity).boxed().toList());
        }

        Body begun(String day) {
            return new Body(day, isAboutAi, level, series, expected, affinity);
        }

        Body general() {
            return new Body(date, false, level, series, expected, affinity);
        }

        Body partial() {
            return new Body(date, isAboutAi, CompletenessLevel.PARTIAL, series, expected, affinity);
        }

        Body inSeries(String name) {
            return new Body(date, isAboutAi, level, name, expected, affinity);
        }

        Body expecting(Relation relation, int count) {
            return new Body(date, isAboutAi, level, series, Map.of(relation, count), affinity);
        }
    }

    private final int states;
    private final List<Approach> approaches;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();

    private Sketch(int states, List<String> approaches) {
        this.states = states;
        this.approaches =
                approaches.stream()
                        .map(id -> new Approach(new ApproachId(id), id, id, "", List.of()))
                        .toList();
    }

    /** A dataset of that many states in the world and these approaches. */
    static Sketch of(int states, String... approaches) {
        return new Sketch(states, List.of(approaches));
    }

    /** A dataset of 100 states in the world and the three usual approaches. */
    static Sketch usual() {
        return of(100, "un", "shanghai", "alliance");
    }

    Sketch state(String... ids) {
        Stream.of(ids).forEach(id -> actor(id, ActorKind.STATE));
        return this;
    }

    Sketch actor(String id, ActorKind kind) {
        actors.putIfAbsent(id, newActor(id, kind));
        return this;
    }

    private static Actor newActor(String id, ActorKind kind) {
        return new Actor(
                new ActorId(id),
                kind,
                new ActorNames(id, id, id),
                new ActorPlace(null, null, null, null, null),
                new ActorFacts(null, null, null, null, null, null, true),
                null,
                null);
    }

    Sketch target(String id, double... affinity) {
        return target(id, Body.of(affinity));
    }

    Sketch target(String id, Body body) {
        TargetFacts facts =
                new TargetFacts(
                        new TargetId(id),
                        new TargetNames(id, id),
                        TargetKind.DECLARATION,
                        new TargetPeriod(PartialDate.parse(body.date()).orElseThrow(), null),
                        new TargetLinks(null, body.series(), List.of(), null),
                        body.isAboutAi(),
                        "",
                        new Affinity(body.affinity(), "", List.of()),
                        new TargetEvidence(
                                new Completeness(body.level(), ""), body.expected(), List.of()));
        targets.put(id, new Initiative(facts));
        return this;
    }

    Sketch tie(String actor, Relation relation, String target) {
        return tie(actor, relation, target, null, Quality.A);
    }

    Sketch tie(String actor, Relation relation, String target, String date) {
        return tie(actor, relation, target, date, Quality.A);
    }

    Sketch tie(String actor, Relation relation, String target, String date, Quality quality) {
        state(actor);
        ties.add(
                new Tie(
                        ties.size(),
                        new ActorId(actor),
                        new TargetId(target),
                        relation,
                        date == null ? null : PartialDate.parse(date).orElseThrow(),
                        quality,
                        List.of(),
                        null));
        return this;
    }

    Dataset dataset() {
        return dataset(new ArrayList<>(actors.values()), new ArrayList<>(targets.values()), ties);
    }

    /** The same dataset with actors, targets and rows in another order. */
    Dataset shuffled(Random random) {
        List<Actor> otherActors = new ArrayList<>(actors.values());
        List<Target> otherTargets = new ArrayList<>(targets.values());
        List<Tie> otherTies = new ArrayList<>(ties);
        Collections.shuffle(otherActors, random);
        Collections.shuffle(otherTargets, random);
        Collections.shuffle(otherTies, random);
        return dataset(otherActors, otherTargets, otherTies);
    }

    private Dataset dataset(List<Actor> someActors, List<Target> someTargets, List<Tie> someTies) {
        return new Dataset(
                new DatasetFacts("", "", AS_OF, states, "", "", ""),
                approaches,
                new Dataset.Things(someActors, someTargets, List.of()),
                someTies);
    }

    Scores scores() {
        return scores(Weights.standard());
    }

    Scores scores(Weights weights) {
        return Scorer.score(dataset(), AS_OF, weights);
    }

    Position position(String actor) {
        return scores().position(new ActorId(actor)).orElseThrow();
    }

    /** The items of an actor under the standard weights, the largest first. */
    List<Item> items(String actor) {
        return scores().explanation(new ActorId(actor)).items();
    }
}
