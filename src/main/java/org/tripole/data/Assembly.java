package org.tripole.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;

/** Puts all that is sound together; links to targets that were left out go without a word. */
final class Assembly {

    private final DatasetReader.Head head;
    private final RowFile<Actor> actors;
    private final RowFile<Source> sources;

    Assembly(DatasetReader.Head head, RowFile<Actor> actors, RowFile<Source> sources) {
        this.head = head;
        this.actors = actors;
        this.sources = sources;
    }

    /** The dataset of {@code read} targets, which are in order of id. */
    Dataset dataset(List<ReadTarget> read) {
        List<Target> targets = read.stream().map(ReadTarget::target).toList();
        Set<TargetId> loaded = new HashSet<>(read.stream().map(ReadTarget::id).toList());
        List<Approach> approaches =
                head.approaches().stream().map(approach -> anchored(approach, loaded)).toList();
        List<Actor> linked =
                actors.sound().values().stream().map(actor -> linked(actor, loaded)).toList();
        return new Dataset(
                head.facts(),
                approaches,
                new Dataset.Things(linked, targets, List.copyOf(sources.sound().values())),
                ties(read));
    }

    private static List<Tie> ties(List<ReadTarget> read) {
        List<Tie> ties = new ArrayList<>();
        for (ReadTarget target : read) {
            target.ties().forEach(row -> ties.add(row.tie(ties.size(), target.id())));
        }
        return ties;
    }

    private static Approach anchored(Approach approach, Set<TargetId> loaded) {
        return new Approach(
                approach.id(),
                approach.name(),
                approach.shortName(),
                approach.description(),
                approach.anchors().stream().filter(loaded::contains).toList());
    }

    private static Actor linked(Actor actor, Set<TargetId> loaded) {
        TargetId members = actor.membersListedIn();
        if (members == null || loaded.contains(members)) {
            return actor;
        }
        return new Actor(
                actor.id(),
                actor.kind(),
                actor.names(),
                actor.place(),
                actor.facts(),
                actor.statusNote(),
                null);
    }
}
