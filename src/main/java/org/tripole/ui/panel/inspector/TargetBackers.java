package org.tripole.ui.panel.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tripole.domain.ActorId;
import org.tripole.domain.Relation;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.text.InspectorText;
import org.tripole.ui.panel.Things;

/** Who did what towards a target, and which other targets share its backers. */
final class TargetBackers {

    private static final int OVERLAPS = 5;

    private final Target target;
    private final Writer writer;

    TargetBackers(Target target, Writer writer) {
        this.target = target;
        this.writer = writer;
    }

    /** The actors by relation, weightiest relation first, within one by name. */
    List<? extends Block> byRelation() {
        return writer.tiesTo(target.id()).stream()
                .collect(Collectors.groupingBy(Tie::relation))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(Map.Entry::getKey, weightiestFirst()))
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    /** The targets about AI with the largest part of backers in common, shared by all backers. */
    List<Block> overlap() {
        Set<ActorId> own = backers(target.id());
        if (own.isEmpty()) {
            return List.of();
        }
        List<Block> rows =
                others(own).stream()
                        .sorted(
                                Comparator.comparingDouble(Overlap::part)
                                        .reversed()
                                        .thenComparing(overlap -> overlap.other().id()))
                        .limit(OVERLAPS)
                        .<Block>map(this::row)
                        .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.soft(writer.text(InspectorText.OVERLAP_MEANS, own.size())));
        blocks.addAll(rows);
        return blocks;
    }

    private Comparator<Relation> weightiestFirst() {
        return Comparator.comparingDouble(writer::strength)
                .reversed()
                .thenComparing(Comparator.naturalOrder());
    }

    private Block.Folded group(Relation relation, List<Tie> ties) {
        List<Block> rows =
                ties.stream()
                        .sorted(
                                Comparator.comparing(
                                        tie -> name(tie), writer.words().alphabetical()))
                        .<Block>map(this::row)
                        .toList();
        String act = writer.words().capital(writer.words().act(relation));
        String label = writer.text(InspectorText.RELATION_GROUP, act, ties.size());
        return new Block.Folded("fold-" + relation.key(), label, rows);
    }

    private Block row(Tie tie) {
        String detail = writer.words().details(ownDate(tie), writer.ground(tie));
        return Block.Entry.of(name(tie), detail, Things.ref(tie));
    }

    /** The date of the act where it differs from the target's, which stands above the title. */
    private String ownDate(Tie tie) {
        return tie.dated()
                .filter(date -> !date.equals(target.date()))
                .map(writer.words()::date)
                .orElse("");
    }

    private String name(Tie tie) {
        return writer.actor(tie.actor()).name();
    }

    private Set<ActorId> backers(TargetId id) {
        return writer.tiesTo(id).stream()
                .filter(writer::isBacking)
                .map(Tie::actor)
                .collect(Collectors.toSet());
    }

    /** The targets about AI that share at least one of the backers {@code own}. */
    private List<Overlap> others(Set<ActorId> own) {
        List<Overlap> others = new ArrayList<>();
        for (Target other : writer.targets()) {
            if (other.isAboutAi() && !other.id().equals(target.id())) {
                Set<ActorId> theirs = backers(other.id());
                Set<ActorId> both = new HashSet<>(theirs);
                both.retainAll(own);
                int either = own.size() + theirs.size() - both.size();
                others.add(new Overlap(other, both.size(), theirs.size(), either));
            }
        }
        return others.stream().filter(overlap -> overlap.both() > 0).toList();
    }

    /** How many back both targets, how many the other one, and how many at least one of them. */
    private record Overlap(Target other, int both, int theirs, int either) {
        double part() {
            return (double) both / either;
        }
    }

    private Block row(Overlap overlap) {
        Target other = overlap.other();
        String detail = writer.text(InspectorText.SHARED_OF, overlap.both(), overlap.theirs());
        return Block.Entry.of(other.shortName(), detail, Things.ref(other.id()));
    }
}
