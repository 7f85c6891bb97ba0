package org.tripole.score;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.tripole.domain.Keyed;
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

/** Reads of a sound data folder what scoring needs, so that its tests lean on no other package. */
public final class FolderForTests {

    private final Path folder;
    private final List<String> approaches = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    private FolderForTests(Path folder) {
        this.folder = folder;
    }

    /** The dataset of a folder. */
    public static Dataset read(Path folder) {
        return new FolderForTests(folder).dataset();
    }

    private Dataset dataset() {
        JsonObject head = json(folder.resolve("dataset.json")).getAsJsonObject();
        List<Approach> poles = new ArrayList<>();
        for (JsonElement each : head.getAsJsonArray("approaches")) {
            String id = text(each.getAsJsonObject(), "id");
            approaches.add(id);
            poles.add(new Approach(new ApproachId(id), id, id, "", List.of()));
        }
        DatasetFacts facts =
                new DatasetFacts(
                        text(head, "title"),
                        text(head, "version"),
                        LocalDate.parse(text(head, "asOf")),
                        head.get("states").getAsInt(),
                        "",
                        "",
                        "");
        List<Target> targets = new ArrayList<>();
        for (Path file : targetFiles()) {
            targets.add(target(json(file).getAsJsonObject()));
        }
        return new Dataset(facts, poles, new Dataset.Things(actors(), targets, List.of()), ties);
    }

    private List<Path> targetFiles() {
        List<Path> files = new ArrayList<>();
        for (String kind : List.of("initiatives", "institutions")) {
            try (Stream<Path> found = Files.list(folder.resolve(kind))) {
                found.sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private List<Actor> actors() {
        JsonElement file = json(folder.resolve("countries.json"));
        var rows =
                file.isJsonArray()
                        ? file.getAsJsonArray()
                        : file.getAsJsonObject().getAsJsonArray("actors");
        List<Actor> actors = new ArrayList<>();
        for (JsonElement row : rows) {
            JsonObject each = row.getAsJsonObject();
            actors.add(
                    actor(
                            text(each, "id"),
                            Keyed.parse(ActorKind.class, text(each, "kind")).orElseThrow()));
        }
        return actors;
    }

    static Actor actor(String id, ActorKind kind) {
        return new Actor(
                new ActorId(id),
                kind,
                new ActorNames(id, id, id),
                new ActorPlace(null, null, null, null, null),
                new ActorFacts(null, null, null, null, null, null, true),
                null,
                null);
    }

    private Target target(JsonObject json) {
        TargetId id = new TargetId(text(json, "id"));
        for (JsonElement tie : json.getAsJsonArray("ties")) {
            ties.add(tie(id, tie.getAsJsonObject()));
        }
        TargetLinks links =
                new TargetLinks(
                        null, json.has("series") ? text(json, "series") : null, List.of(), null);
        return new Initiative(
                new TargetFacts(
                        id,
                        new TargetNames(text(json, "name"), text(json, "shortName")),
                        Keyed.parse(TargetKind.class, text(json, "kind")).orElseThrow(),
                        new TargetPeriod(PartialDate.parse(text(json, "date")).orElseThrow(), null),
                        links,
                        json.get("aboutAi").getAsBoolean(),
                        "",
                        affinity(json.getAsJsonObject("affinity")),
                        evidence(json)));
    }

    private Affinity affinity(JsonObject json) {
        return new Affinity(
                approaches.stream().map(id -> json.get(id).getAsDouble()).toList(), "", List.of());
    }

    private static TargetEvidence evidence(JsonObject json) {
        Map<Relation, Integer> counts = new TreeMap<>();
        if (json.has("expectedCounts")) {
            json.getAsJsonObject("expectedCounts")
                    .asMap()
                    .forEach(
                            (key, value) ->
                                    counts.put(
                                            Keyed.parse(Relation.class, key).orElseThrow(),
                                            value.getAsInt()));
        }
        CompletenessLevel level =
                Keyed.parse(
                                CompletenessLevel.class,
                                text(json.getAsJsonObject("completeness"), "level"))
                        .orElseThrow();
        return new TargetEvidence(new Completeness(level, ""), counts, List.of());
    }

    private Tie tie(TargetId target, JsonObject json) {
        return new Tie(
                ties.size(),
                new ActorId(text(json, "actor")),
                target,
                Keyed.parse(Relation.class, text(json, "relation")).orElseThrow(),
                json.has("date") ? PartialDate.parse(text(json, "date")).orElseThrow() : null,
                Optional.ofNullable(json.get("quality"))
                        .flatMap(quality -> Keyed.parse(Quality.class, quality.getAsString()))
                        .orElse(Quality.C),
                List.of(),
                null);
    }

    private static String text(JsonObject json, String field) {
        return json.get(field).getAsString();
    }

    private static JsonElement json(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
