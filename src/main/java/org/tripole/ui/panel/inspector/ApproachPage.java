package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.Locale;
import org.tripole.domain.Actor;
import org.tripole.domain.Approach;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.text.InspectorText;

/** The page of an approach: what it is, its anchors, and who is aligned with or leaning to it. */
final class ApproachPage {

    private ApproachPage() {}

    static Page of(Approach approach, Writer writer) {
        int index = writer.dataset().approaches().indexOf(approach);
        return new Page(
                writer.text(InspectorText.APPROACH),
                approach.name(),
                List.of(
                        new Section("about", "", List.of(Block.plain(approach.description()))),
                        states(StandingKind.ALIGNED, index, writer),
                        states(StandingKind.LEANING, index, writer),
                        states(StandingKind.BETWEEN, index, writer),
                        writer.section(
                                "anchors", InspectorText.ANCHORS, anchors(approach, writer))));
    }

    private static Section states(StandingKind kind, int approach, Writer writer) {
        List<Actor> actors =
                writer.sorted(
                        writer.scores().positions().values().stream()
                                .filter(position -> isAt(position, kind, approach))
                                .map(Position::actor)
                                .filter(id -> writer.actor(id).isCounted()));
        String heading = writer.text(InspectorText.valueOf("COUNT_" + kind.name()), actors.size());
        List<Block> rows =
                actors.stream()
                        .<Block>map(
                                actor ->
                                        kind == StandingKind.BETWEEN
                                                ? writer.entry(actor)
                                                : writer.nameOnly(actor))
                        .toList();
        String id = "states-" + kind.name().toLowerCase(Locale.ROOT);
        List<Block> blocks =
                rows.isEmpty()
                        ? List.of(Block.soft(writer.text(InspectorText.NONE_BY, writer.asOf())))
                        : List.of(
                                new Block.Folded(
                                        "fold-" + id,
                                        writer.text(InspectorText.SHOW_NAMES, rows.size()),
                                        rows));
        return new Section(id, heading, blocks);
    }

    private static boolean isAt(Position position, StandingKind kind, int approach) {
        return position.standing().kind() == kind
                && position.standing().approaches().contains(approach);
    }

    private static List<Block> anchors(Approach approach, Writer writer) {
        return approach.anchors().stream()
                .flatMap(id -> writer.dataset().target(id).stream())
                .<Block>map(writer::entry)
                .toList();
    }
}
