package org.tripole.graph;

import java.util.EnumSet;
import java.util.Set;
import org.tripole.domain.Dataset;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.SourceId;
import org.tripole.domain.SourceKind;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;

/**
 * Which ties pass, given that both their ends do.
 *
 * @param qualities the qualities that pass; none when empty
 * @param relations the kinds of act that pass; all when empty
 * @param sources the kinds of source that pass, all when empty; a tie passes by any one of its
 *     sources, so that leaving out state media hides only what rests on nothing else
 * @param period the days in which the act may lie; a tie without a date has its target's
 */
public record TieFilter(
        Set<Quality> qualities, Set<Relation> relations, Set<SourceKind> sources, Period period) {

    /** Every tie. */
    public static final TieFilter OPEN =
            new TieFilter(EnumSet.allOf(Quality.class), Set.of(), Set.of(), Period.EVER);

    public TieFilter {
        qualities = Ordered.copy(qualities);
        relations = Ordered.copy(relations);
        sources = Ordered.copy(sources);
    }

    /** The same with only ties of these qualities. */
    public TieFilter withQualities(Set<Quality> shown) {
        return new TieFilter(shown, relations, sources, period);
    }

    /** The same with only these kinds of act, or all when there are none. */
    public TieFilter withRelations(Set<Relation> shown) {
        return new TieFilter(qualities, shown, sources, period);
    }

    /** The same with only ties that rest on these kinds of source, or all when there are none. */
    public TieFilter withSources(Set<SourceKind> shown) {
        return new TieFilter(qualities, relations, shown, period);
    }

    /** The same with only acts of that period. */
    public TieFilter withPeriod(Period shown) {
        return new TieFilter(qualities, relations, sources, shown);
    }

    /** Whether the tie passes in every respect. */
    public boolean passes(Tie tie, Dataset record) {
        return qualities.contains(tie.quality())
                && (relations.isEmpty() || relations.contains(tie.relation()))
                && isInPeriod(tie, record)
                && hasShownSource(tie, record);
    }

    /** How many of its parts may hide something. */
    int activeCount() {
        return Ordered.count(
                qualities.size() < Quality.values().length,
                !relations.isEmpty(),
                !sources.isEmpty(),
                !period.equals(Period.EVER));
    }

    private boolean isInPeriod(Tie tie, Dataset record) {
        return period.equals(Period.EVER)
                || tie.dated()
                        .or(() -> record.target(tie.target()).map(Target::date))
                        .filter(period::mayHold)
                        .isPresent();
    }

    private boolean hasShownSource(Tie tie, Dataset record) {
        return sources.isEmpty()
                || tie.sources().stream().anyMatch(id -> isShownSource(id, record));
    }

    private boolean isShownSource(SourceId id, Dataset record) {
        return record.source(id).filter(source -> sources.contains(source.kind())).isPresent();
    }
}
