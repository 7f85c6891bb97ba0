package org.tripole.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.ApproachId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;

/** What an actor may back: one target, or any text or body that leans to an approach. */
public sealed interface Backable extends Comparable<Backable>
        permits Backable.One, Backable.Towards {

    /** A single target, also a general body. */
    record One(TargetId target) implements Backable {}

    /** Any target about AI that leans to the approach: {@link Leaning}. */
    record Towards(ApproachId approach) implements Backable {}

    /** The targets that this stands for and that exist on the day, by id. */
    default List<TargetId> targets(Dataset record, LocalDate day) {
        AsOf asOf = new AsOf(day);
        return record.targets().stream()
                .filter(target -> asOf.has(target) && isMet(target, record))
                .map(Target::id)
                .toList();
    }

    private boolean isMet(Target target, Dataset record) {
        if (this instanceof One one) {
            return one.target().equals(target.id());
        }
        if (this instanceof Towards towards) {
            return target.isAboutAi()
                    && Leaning.of(target, record).filter(towards.approach()::equals).isPresent();
        }
        throw new AssertionError(this);
    }

    private String key() {
        if (this instanceof One one) {
            return "target " + one.target();
        }
        if (this instanceof Towards towards) {
            return "approach " + towards.approach();
        }
        throw new AssertionError(this);
    }

    @Override
    default int compareTo(Backable other) {
        return Comparator.comparing(Backable::key).compare(this, other);
    }
}
