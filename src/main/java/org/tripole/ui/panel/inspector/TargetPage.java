package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tripole.domain.Affinity;
import org.tripole.domain.Relation;
import org.tripole.domain.Seat;
import org.tripole.domain.Target;
import org.tripole.domain.TargetEvidence;
import org.tripole.domain.TargetFacts;
import org.tripole.domain.TargetId;
import org.tripole.score.TargetWeight;
import org.tripole.text.InspectorText;

/** The page of an institution or initiative. */
final class TargetPage {

    private TargetPage() {}

    static Page of(Target target, Writer writer) {
        TargetFacts facts = target.facts();
        TargetBackers backers = new TargetBackers(target, writer);
        String kind = writer.words().kind(facts.kind());
        String kicker = writer.words().details(kind, writer.words().date(target.date()));
        return new Page(
                kicker,
                target.name(),
                List.of(
                        new Section("summary", "", summary(target, writer)),
                        writer.section("led", InspectorText.LED_BY, led(facts, writer)),
                        writer.section("part", InspectorText.PART_OF, partOf(facts, writer)),
                        writer.section("parts", InspectorText.PARTS, parts(target, writer)),
                        writer.section(
                                "affinity", InspectorText.AFFINITY, affinity(target, writer)),
                        writer.section(
                                "coverage", InspectorText.COVERAGE, coverage(target, writer)),
                        writer.section("backers", InspectorText.WHO, backers.byRelation()),
                        writer.section("overlap", InspectorText.OVERLAP, backers.overlap()),
                        writer.section("sources", InspectorText.SOURCES, sources(facts, writer))));
    }

    private static List<Block> summary(Target target, Writer writer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.plain(target.facts().summary()));
        if (!target.isAboutAi()) {
            blocks.add(Block.note(writer.text(InspectorText.GENERAL_BODY)));
        }
        Seat seat = target.facts().links().seat();
        if (seat != null) {
            blocks.add(new Block.Fact(writer.text(InspectorText.SEAT), seat.city()));
        }
        if (target.facts().period().end() != null) {
            String end = writer.words().date(target.facts().period().end());
            blocks.add(new Block.Fact(writer.text(InspectorText.ENDED), end));
        }
        return blocks;
    }

    private static List<Block> led(TargetFacts facts, Writer writer) {
        return facts.links().ledBy().stream()
                .flatMap(id -> writer.dataset().actor(id).stream())
                .<Block>map(writer::entry)
                .toList();
    }

    private static List<Block> partOf(TargetFacts facts, Writer writer) {
        TargetId whole = facts.links().partOf();
        return whole == null
                ? List.of()
                : writer.dataset().target(whole).stream().<Block>map(writer::entry).toList();
    }

    private static List<Block> parts(Target target, Writer writer) {
        return writer.dataset().targets().stream()
                .filter(other -> Objects.equals(other.facts().links().partOf(), target.id()))
                .<Block>map(writer::entry)
                .toList();
    }

    private static List<Block> affinity(Target target, Writer writer) {
        Affinity affinity = target.affinity();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Shares(ShareLines.of(affinity, writer)));
        if (!affinity.why().isEmpty()) {
            blocks.add(Block.plain(affinity.why()));
        }
        TargetWeight weight = writer.scores().targets().get(target.id());
        if (weight != null && weight.contrast() == 0) {
            blocks.add(Block.plain(writer.text(InspectorText.EVEN_HANDED)));
        }
        int codings = affinity.codings().size();
        blocks.add(Block.soft(writer.text(InspectorText.AFFINITY_MEANS, codings)));
        List<Block> reasons =
                affinity.codings().stream()
                        .map(Affinity.Coding::why)
                        .filter(why -> !why.isEmpty())
                        .<Block>map(Block::plain)
                        .toList();
        if (!reasons.isEmpty()) {
            String label = writer.text(InspectorText.SHOW_CODERS, reasons.size());
            blocks.add(new Block.Folded("fold-coders", label, reasons));
        }
        return blocks;
    }

    private static List<Block> coverage(Target target, Writer writer) {
        TargetEvidence evidence = target.facts().evidence();
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<Relation, Integer> expected : evidence.expectedCounts().entrySet()) {
            blocks.add(named(target, expected, writer));
        }
        boolean isFull = evidence.completeness().isFull();
        blocks.add(
                isFull
                        ? Block.plain(writer.text(InspectorText.COLLECTED_IN_FULL))
                        : Block.note(writer.text(InspectorText.COLLECTED_IN_PART, writer.asOf())));
        if (!evidence.completeness().note().isEmpty()) {
            blocks.add(Block.soft(evidence.completeness().note()));
        }
        return blocks;
    }

    private static Block named(
            Target target, Map.Entry<Relation, Integer> expected, Writer writer) {
        long collected =
                writer.tiesTo(target.id()).stream()
                        .filter(tie -> tie.relation() == expected.getKey())
                        .map(tie -> tie.actor())
                        .distinct()
                        .count();
        String act = writer.words().capital(writer.words().act(expected.getKey()));
        String value = writer.text(InspectorText.NAMED_OF, collected, expected.getValue());
        return new Block.Fact(act, value);
    }

    private static List<Block> sources(TargetFacts facts, Writer writer) {
        List<Block> rows = writer.sources(facts.evidence().sources());
        if (rows.isEmpty()) {
            return List.of();
        }
        String label = writer.text(InspectorText.SHOW_SOURCES, rows.size());
        return List.of(new Block.Folded("fold-sources", label, rows));
    }
}
