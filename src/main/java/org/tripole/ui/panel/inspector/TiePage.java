package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import org.tripole.domain.Actor;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Things;

/** The page of a tie: one act and what it rests on. */
final class TiePage {

    private TiePage() {}

    static Page of(Tie tie, Writer writer) {
        Actor actor = writer.actor(tie.actor());
        Target target = writer.target(tie.target());
        String act = writer.words().act(tie.relation());
        String title = writer.text(InspectorText.TIE_TITLE, actor.name(), act, target.shortName());
        return new Page(
                writer.text(InspectorText.ACT),
                title,
                List.of(
                        new Section("act", "", act(tie, writer)),
                        writer.section(
                                "ends",
                                InspectorText.BETWEEN_WHOM,
                                List.of(writer.entry(actor), writer.entry(target))),
                        writer.section("sources", InspectorText.SOURCES, sources(tie, writer)),
                        writer.section("others", InspectorText.SAME_ENDS, others(tie, writer))));
    }

    private static List<Block> act(Tie tie, Writer writer) {
        List<Block> blocks = new ArrayList<>();
        String date = writer.words().date(writer.dateOf(tie));
        boolean isOwnDate = tie.dated().isPresent();
        blocks.add(
                new Block.Fact(
                        writer.text(InspectorText.DATE),
                        isOwnDate ? date : writer.text(InspectorText.DATE_OF_TARGET, date)));
        blocks.add(Block.plain(writer.words().meaning(tie.quality())));
        if (tie.note() != null) {
            blocks.add(Block.plain(writer.words().capital(tie.note())));
        }
        return blocks;
    }

    private static List<Block> sources(Tie tie, Writer writer) {
        List<Block> blocks = new ArrayList<>();
        for (SourceId id : tie.sources()) {
            for (Source source : writer.dataset().source(id).stream().toList()) {
                blocks.add(writer.entry(source));
                writer.address(source).ifPresent(blocks::add);
            }
        }
        return blocks.isEmpty()
                ? List.of(Block.note(writer.text(InspectorText.NO_SOURCE)))
                : blocks;
    }

    /** Other acts between the same two, shown and never averaged away. */
    private static List<Block> others(Tie tie, Writer writer) {
        List<Block> rows =
                writer.tiesOf(tie.actor()).stream()
                        .filter(other -> other.target().equals(tie.target()))
                        .filter(other -> other.ordinal() != tie.ordinal())
                        .<Block>map(other -> row(other, writer))
                        .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(rows);
        blocks.add(Block.soft(writer.text(InspectorText.SAME_ENDS_MEANS)));
        return blocks;
    }

    private static Block row(Tie other, Writer writer) {
        String act = writer.words().capital(writer.act(other));
        return Block.Entry.of(act, writer.ground(other), Things.ref(other));
    }
}
