package org.tripole.ui.panel.inspector;

import java.util.List;
import org.tripole.domain.Actor;
import org.tripole.score.Position;
import org.tripole.score.StandingKind;
import org.tripole.text.FigureText;
import org.tripole.text.InspectorText;

/** The page of the group that a picture gathers: the states with thin evidence. */
final class ThinPage {

    private ThinPage() {}

    static Page of(Writer writer) {
        List<Actor> actors =
                writer.sorted(
                        writer.scores().positions().values().stream()
                                .filter(ThinPage::isThin)
                                .map(Position::actor));
        List<Block> rows = actors.stream().<Block>map(writer::nameOnly).toList();
        return new Page(
                writer.text(InspectorText.GROUP),
                writer.text(InspectorText.THIN_TITLE),
                List.of(
                        new Section(
                                "about",
                                "",
                                List.of(Block.plain(writer.text(InspectorText.THIN_MEANS)))),
                        new Section("members", counted(actors, writer), rows)));
    }

    private static String counted(List<Actor> actors, Writer writer) {
        int states = (int) actors.stream().filter(Actor::isState).count();
        return states == actors.size()
                ? writer.text(InspectorText.COUNT_THIN, states)
                : writer.text(FigureText.THIN_AND_OTHERS, states, actors.size() - states);
    }

    private static boolean isThin(Position position) {
        return position.standing().kind() == StandingKind.THIN;
    }
}
