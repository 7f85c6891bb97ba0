package org.tripole.score;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tripole.domain.Approach;

/**
 * An actor's label: its kind and the approaches that it names. METHOD.md 5.
 *
 * @param approaches indices in file order, ascending: one when aligned or leaning, two when
 *     between, none when thin or spread
 */
public record Standing(StandingKind kind, List<Integer> approaches) {

    public Standing {
        approaches = List.copyOf(approaches);
        int named = approachesNamedBy(kind);
        if (approaches.size() != named) {
            throw new IllegalArgumentException(
                    "A standing " + kind + " names " + named + " approaches, not " + approaches);
        }
    }

    /** The label of a kind that names no approach: thin or spread. */
    static Standing of(StandingKind kind) {
        return new Standing(kind, List.of());
    }

    /** The label of a kind that names one approach: aligned or leaning. */
    static Standing of(StandingKind kind, int approach) {
        return new Standing(kind, List.of(approach));
    }

    /** The label between two approaches, which are put in file order. */
    static Standing between(int one, int other) {
        return new Standing(
                StandingKind.BETWEEN, List.of(Math.min(one, other), Math.max(one, other)));
    }

    /**
     * The label for files: such as {@code thin}, {@code leaning un}, {@code between un/alliance}.
     */
    public String code(List<Approach> all) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        if (approaches.isEmpty()) {
            return word;
        }
        return approaches.stream()
                .map(index -> all.get(index).id().value())
                .collect(Collectors.joining("/", word + " ", ""));
    }

    private static int approachesNamedBy(StandingKind kind) {
        return switch (kind) {
            case THIN, SPREAD -> 0;
            case ALIGNED, LEANING -> 1;
            case BETWEEN -> 2;
        };
    }
}
