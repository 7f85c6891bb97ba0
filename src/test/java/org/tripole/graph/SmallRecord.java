package org.tripole.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.tripole.domain.Institution;
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

/** A made-up record for tests: grown line by line, two approaches ("west" before "east"). */
final class SmallRecord {

    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final List<Actor> actors = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private int states = 4;

    static ActorId actor(String id) {
        return new ActorId(id);
    }

    static TargetId target(String id) {
        return new TargetId(id);
    }

    SmallRecord states(int count) {
        states = count;
        return this;
    }

    SmallRecord state(String id, String region) {
        return add(id, ActorKind.STATE, region);
    }

    SmallRecord organisation(String id) {
        return add(id, ActorKind.ORGANISATION, null);
    }

    SmallRecord target(String id, String date) {
        return target(id, date, null, true);
    }

    SmallRecord general(String id, String date) {
        return target(id, date, null, false);
    }

    SmallRecord part(String id, String date, String whole) {
        return target(id, date, new TargetId(whole), true);
    }

    SmallRecord tie(String actor, Relation relation, String target) {
        return tie(actor, relation, target, null, Quality.A);
    }

    SmallRecord tie(
            String actor,
            Relation relation,
            String target,
            @Nullable String date,
            Quality quality) {
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
        return new Dataset(
                new DatasetFacts("Small", "1", AS_OF, states, "CC0", "", ""),
                List.of(approach("west"), approach("east")),
                new Dataset.Things(actors, targets, List.of()),
                ties);
    }

    Network network() {
        return GraphBuilder.build(dataset(), Filter.standard(), AS_OF);
    }

    private SmallRecord add(String id, ActorKind kind, @Nullable String region) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        kind,
                        new ActorNames(id, id, id),
                        new ActorPlace(region, null, null, null, null),
                        new ActorFacts(null, null, null, null, null, null, true),
                        null,
                        null));
        return this;
    }

    private SmallRecord target(
            String id, String date, @Nullable TargetId whole, boolean isAboutAi) {
        targets.add(
                new Institution(
                        new TargetFacts(
                                new TargetId(id),
                                new TargetNames(id, id),
                                TargetKind.FORUM,
                                new TargetPeriod(PartialDate.parse(date).orElseThrow(), null),
                                new TargetLinks(whole, null, List.of(), null),
                                isAboutAi,
                                "",
                                new Affinity(List.of(0.75, 0.0), "", List.of()),
                                new TargetEvidence(
                                        new Completeness(CompletenessLevel.FULL, ""),
                                        Map.of(),
                                        List.of()))));
        return this;
    }

    private static Approach approach(String id) {
        return new Approach(new ApproachId(id), id, id, "", List.of());
    }
}
