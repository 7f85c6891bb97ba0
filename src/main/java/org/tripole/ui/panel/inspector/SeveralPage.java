package org.tripole.ui.panel.inspector;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.draw.Ref;
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
        return new Page(
                writer.text(InspectorText.SELECTION),
                writer.text(InspectorText.SELECTED_COUNT, selected.size()),
                List.of(
                        writer.section(
                                "actors", InspectorText.SELECTED_ACTORS, rows(actors, writer)),
                        writer.section("common", InspectorText.ALL_BACK, common(actors, writer)),
                        writer.section(
                                "targets",
                                InspectorText.SELECTED_TARGETS,
                                targets.stream().map(writer::entry).toList()),
                        writer.section(
                                "backers", InspectorText.BACK_ALL, backers(targets, writer))));
    }

    private static int compare(Target one, Target other, Writer writer) {
        return writer.words().alphabetical().compare(one.shortName(), other.shortName());
    }

    private static List<Block> rows(List<Actor> actors, Writer writer) {
        return actors.stream().<Block>map(writer::entry).toList();
    }

    /** The targets about AI that every one of two or more actors backs. */
    private static List<Block> common(List<Actor> actors, Writer writer) {
        if (actors.size() < 2) {
            return List.of();
        }
        List<Block> rows =
                writer.targets().stream()
                        .filter(Target::isAboutAi)
                        .filter(target -> actors.stream().allMatch(backs(target, writer)))
                        .sorted((one, other) -> compare(one, other, writer))
                        .<Block>map(writer::entry)
                        .toList();
        return rows.isEmpty()
                ? List.of(Block.soft(writer.text(InspectorText.NONE_COMMON, writer.asOf())))
                : rows;
    }

    /** The actors that back every one of two or more targets, by name. */
    private static List<Block> backers(List<Target> targets, Writer writer) {
        if (targets.size() < 2) {
            return List.of();
        }
        List<Actor> both =
                writer.sorted(
                        writer.dataset().actors().stream()
                                .filter(actor -> backed(actor, writer).containsAll(ids(targets)))
                                .map(Actor::id));
        return both.isEmpty()
                ? List.of(Block.soft(writer.text(InspectorText.NONE_COMMON, writer.asOf())))
                : List.of(
                        new Block.Folded(
                                "fold-backers",
                                writer.text(InspectorText.SHOW_NAMES, both.size()),
                                rows(both, writer)));
    }

    private static Predicate<Actor> backs(Target target, Writer writer) {
        Set<ActorId> backers =
                writer.tiesTo(target.id()).stream()
                        .filter(writer::isBacking)
                        .map(Tie::actor)
                        .collect(Collectors.toSet());
        return actor -> backers.contains(actor.id());
    }

    private static Set<TargetId> backed(Actor actor, Writer writer) {
        return writer.tiesOf(actor.id()).stream()
                .filter(writer::isBacking)
                .map(Tie::target)
                .collect(Collectors.toSet());
    }

    private static Set<TargetId> ids(List<Target> targets) {
        return targets.stream().map(Target::id).collect(Collectors.toSet());
    }
}
