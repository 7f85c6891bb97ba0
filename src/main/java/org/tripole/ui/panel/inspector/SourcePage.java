package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tripole.domain.Source;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Things;

/** The page of a source: what it is and everything that rests on it. */
final class SourcePage {

    private SourcePage() {}

    static Page of(Source source, Writer writer) {
        return new Page(
                writer.text(InspectorText.SOURCE),
                source.englishTitle(),
                List.of(
                        new Section("about", "", about(source, writer)),
                        writer.section("ties", InspectorText.ACTS_RESTING, acts(source, writer)),
                        writer.section(
                                "targets",
                                InspectorText.TARGETS_RESTING,
                                targets(source, writer))));
    }

    private static List<Block> about(Source source, Writer writer) {
        List<Block> blocks = new ArrayList<>();
        if (source.titleEn() != null) {
            blocks.add(Block.soft(writer.text(InspectorText.ORIGINAL_TITLE, source.title())));
        }
        blocks.add(Block.plain(writer.about(source)));
        blocks.add(Block.soft(writer.words().reading(source.readAs())));
        writer.address(source).ifPresent(blocks::add);
        return blocks;
    }

    /** The acts that name the source, by target. */
    private static List<Block> acts(Source source, Writer writer) {
        Map<TargetId, List<Tie>> byTarget = new LinkedHashMap<>();
        for (Tie tie : writer.dataset().ties()) {
            if (tie.sources().contains(source.id())) {
                byTarget.computeIfAbsent(tie.target(), id -> new ArrayList<>()).add(tie);
            }
        }
        List<Block> blocks = new ArrayList<>();
        byTarget.forEach((target, ties) -> blocks.add(group(writer.target(target), ties, writer)));
        return blocks;
    }

    private static Block group(Target target, List<Tie> ties, Writer writer) {
        List<Block> rows = ties.stream().<Block>map(tie -> row(tie, writer)).toList();
        if (rows.size() == 1) {
            Tie only = ties.get(0);
            String title =
                    writer.text(
                            InspectorText.TIE_TITLE,
                            writer.actor(only.actor()).name(),
                            writer.words().act(only.relation()),
                            target.shortName());
            return Block.Entry.of(title, detail(only, writer), Things.ref(only));
        }
        String label = writer.text(InspectorText.RELATION_GROUP, target.shortName(), rows.size());
        return new Block.Folded("fold-" + target.id(), label, rows);
    }

    private static Block row(Tie tie, Writer writer) {
        return writer.entry(tie, writer.actor(tie.actor()).name());
    }

    private static String detail(Tie tie, Writer writer) {
        String date = writer.words().date(writer.dateOf(tie));
        return writer.words().details(date, writer.words().quality(tie.quality()));
    }

    private static List<Block> targets(Source source, Writer writer) {
        return writer.dataset().targets().stream()
                .filter(target -> target.facts().evidence().sources().contains(source.id()))
                .<Block>map(writer::entry)
                .toList();
    }
}
