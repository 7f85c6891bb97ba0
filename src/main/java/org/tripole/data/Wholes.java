package org.tripole.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tripole.domain.TargetId;

/** Sees to it that every target is part of a loaded one or of none, and never of itself. */
final class Wholes {

    private final List<ReadTarget> targets;
    private final Map<TargetId, TargetId> wholeOf = new HashMap<>();
    private final Problems problems;

    Wholes(List<ReadTarget> targets, Problems problems) {
        this.targets = targets;
        this.problems = problems;
        for (ReadTarget target : targets) {
            target.partOf().ifPresent(whole -> wholeOf.put(target.id(), whole));
        }
        wholeOf.values()
                .retainAll(targets.stream().map(ReadTarget::id).collect(Collectors.toSet()));
    }

    /** The targets in the same order; a link to a target that was left out goes without a word. */
    List<ReadTarget> sound() {
        return targets.stream().map(this::sound).toList();
    }

    private ReadTarget sound(ReadTarget target) {
        Optional<TargetId> whole = target.partOf();
        if (whole.isEmpty()) {
            return target;
        }
        if (leadsBack(target.id())) {
            wholeOf.remove(target.id());
            problems.add(
                    new WrongValue(
                            target.claims().partOf(),
                            Rule.NOT_ITS_OWN_PART,
                            "partOf",
                            '"' + whole.get().value() + '"',
                            Loss.ENTRY));
        }
        return wholeOf.containsKey(target.id()) ? target : target.withoutWhole();
    }

    private boolean leadsBack(TargetId id) {
        TargetId at = wholeOf.get(id);
        for (int steps = 0; at != null && steps < targets.size(); steps++) {
            if (at.equals(id)) {
                return true;
            }
            at = wholeOf.get(at);
        }
        return false;
    }
}
