package org.tripole.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tripole.domain.Relation;

/** Reads the totals that a source states, and counts what the file names for each. */
final class CountReader {

    private final Lexicon<Relation> relations =
            Lexicon.ofChoices(Vocabulary.RELATION, Relation.class);

    /** The totals of {@code target}; those of an unknown relation or no number are left out. */
    List<ReadTarget.Count> read(Form target, List<Form> ties) {
        List<ReadTarget.Count> counts = new ArrayList<>();
        Map<String, Set<String>> actors = actorsByRelation(ties);
        Optional<Form> totals = target.form("expectedCounts", Loss.ENTRY);
        for (Json.Member member : totals.map(Form::members).orElse(List.of())) {
            Optional<Relation> relation = target.named(member, relations, Loss.ENTRY);
            Optional<Long> expected =
                    totals.flatMap(form -> form.value(member.name(), Kind.count(1_000_000)));
            if (relation.isPresent() && expected.isPresent()) {
                int collected = actors.getOrDefault(member.name(), Set.of()).size();
                Place place = member.value().place();
                counts.add(
                        new ReadTarget.Count(
                                place, relation.get(), expected.get().intValue(), collected));
            }
        }
        return counts;
    }

    /** As written: a row that was left out for another fault still says that somebody counts. */
    private static Map<String, Set<String>> actorsByRelation(List<Form> ties) {
        Map<String, Set<String>> actors = new HashMap<>();
        for (Form tie : ties) {
            tie.peek("relation")
                    .ifPresent(
                            relation ->
                                    actors.computeIfAbsent(relation, r -> new HashSet<>())
                                            .add(tie.peek("actor").orElse("")));
        }
        return actors;
    }
}
