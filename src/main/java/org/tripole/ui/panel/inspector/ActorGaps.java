package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tripole.domain.Actor;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Things;

/** What is not known of an actor: where no act was found, and how far that says anything. */
final class ActorGaps {

    private ActorGaps() {}

    static List<Block> of(Actor actor, Writer writer) {
        Set<TargetId> tied =
                writer.tiesOf(actor.id()).stream().map(Tie::target).collect(Collectors.toSet());
        List<Target> aboutAi = writer.targets().stream().filter(Target::isAboutAi).toList();
        List<Target> missing =
                aboutAi.stream().filter(target -> !tied.contains(target.id())).toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Target> partial = missing.stream().filter(target -> !isFull(target)).toList();
        List<Target> full = missing.stream().filter(ActorGaps::isFull).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.plain(
                        writer.text(
                                InspectorText.NO_ACT_FOUND,
                                writer.asOf(),
                                missing.size(),
                                aboutAi.size())));
        blocks.add(Block.soft(writer.text(InspectorText.NO_ACT_MEANS)));
        blocks.addAll(folded(partial, InspectorText.SHOW_PARTIAL, "fold-partial", writer));
        blocks.addAll(folded(full, InspectorText.SHOW_FULL, "fold-full", writer));
        return blocks;
    }

    private static List<Block> folded(
            List<Target> targets, InspectorText label, String id, Writer writer) {
        if (targets.isEmpty()) {
            return List.of();
        }
        String detail = writer.text(InspectorText.NO_ACT_BY, writer.asOf());
        List<Block> rows =
                targets.stream()
                        .sorted(
                                (one, other) ->
                                        writer.words()
                                                .alphabetical()
                                                .compare(one.shortName(), other.shortName()))
                        .<Block>map(
                                target ->
                                        Block.Entry.of(
                                                target.shortName(),
                                                detail,
                                                Things.ref(target.id())))
                        .toList();
        return List.of(new Block.Folded(id, writer.text(label, targets.size()), rows));
    }

    private static boolean isFull(Target target) {
        return target.facts().evidence().completeness().isFull();
    }
}
