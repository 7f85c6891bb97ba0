package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import org.tripole.app.Change;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.score.Support;
import org.tripole.text.AnswerText;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Things;

/** The page when several things are selected: what each is, and what all of them share. */
final class SeveralPage {

    private SeveralPage() {}

    static Page of(List<Ref> selected, Writer writer) {
        Dataset dataset = writer.dataset();
        List<Actor> actors =
                writer.sorted(
                        selected.stream()
                                .flatMap(ref -> Things.actor(dataset, ref).stream())
                                .map(Actor::id));
        List<Target> targets =
                selected.stream()
                        .flatMap(ref -> Things.target(dataset, ref).stream())
                        .sorted((one, other) -> compare(one, other, writer))
                        .toList();
        Support support = writer.scores().support();
        return new Page(
                writer.text(InspectorText.SELECTION),
                writer.text(InspectorText.SELECTED_COUNT, selected.size()),
                List.of(
                        writer.section(
                                "actors", InspectorText.SELECTED_ACTORS, rows(actors, writer)),
                        RouteSection.of(targets.isEmpty() ? actors : List.of(), writer),
                        writer.section(
                                "common", InspectorText.ALL_BACK, common(actors, support, writer)),
                        writer.section(
                                "targets",
                                InspectorText.SELECTED_TARGETS,
                                targets.stream().map(writer::entry).toList()),
                        writer.section(
                                "backers",
                                InspectorText.BACK_ALL,
                                backers(targets, support, writer))));
    }

    private static int compare(Target one, Target other, Writer writer) {
        return writer.words().alphabetical().compare(one.shortName(), other.shortName());
    }

    private static List<Block> rows(List<Actor> actors, Writer writer) {
        return actors.stream().<Block>map(writer::entry).toList();
    }

    /** The targets about AI that every one of two or more actors backs. */
    private static List<Block> common(List<Actor> actors, Support support, Writer writer) {
        if (actors.size() < 2) {
            return List.of();
        }
        List<Block> rows =
                writer.targets().stream()
                        .filter(Target::isAboutAi)
                        .filter(
                                target ->
                                        actors.stream()
                                                .allMatch(
                                                        by -> support.backs(by.id(), target.id())))
                        .sorted((one, other) -> compare(one, other, writer))
                        .<Block>map(writer::entry)
                        .toList();
        return rows.isEmpty()
                ? List.of(Block.soft(writer.text(InspectorText.NONE_COMMON, writer.asOf())))
                : rows;
    }

    /** The actors that back every one of two or more targets, by name, with their acts. */
    private static List<Block> backers(List<Target> targets, Support support, Writer writer) {
        if (targets.size() < 2) {
            return List.of();
        }
        List<TargetId> ids = targets.stream().map(Target::id).toList();
        List<Actor> all =
                writer.sorted(
                        writer.dataset().actors().stream()
                                .map(Actor::id)
                                .filter(by -> ids.stream().allMatch(to -> support.backs(by, to))));
        if (all.isEmpty()) {
            return List.of(Block.soft(writer.text(InspectorText.NONE_COMMON, writer.asOf())));
        }
        List<Block> blocks = new ArrayList<>(AnswerSection.rows(all, ids, writer));
        writer.state().ifPresent(state -> blocks.add(only(ids, state.filter(), writer)));
        return blocks;
    }

    /** The offer to draw only who backs all of the targets. */
    private static Block only(List<TargetId> targets, Filter filter, Writer writer) {
        Backing backing = Backing.ofAll(targets.stream().map(Backable.One::new).toList());
        return new Block.Offer(
                "draw-only-backers",
                writer.text(AnswerText.SHOW_ONLY),
                new Change.SetFilter(filter.withBacking(backing)));
    }
}
