package org.tripole.view;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;

/**
 * What is lifted above the base picture.
 *
 * @param hovered under the pointer: it and its neighbours stay, the rest fades
 * @param selected ringed twice
 * @param found ringed wide, the last hit of a search
 * @param walked where the keyboard is: framed, and lifted while nothing is hovered
 */
public record Emphasis(
        @Nullable Ref hovered, Set<Ref> selected, @Nullable Ref found, @Nullable Walked walked) {

    /** Nothing lifted. */
    public static final Emphasis NONE = new Emphasis(null, Set.of(), null);

    public Emphasis {
        selected = Set.copyOf(selected);
    }

    /** What is lifted while nobody walks. */
    public Emphasis(@Nullable Ref hovered, Set<Ref> selected, @Nullable Ref found) {
        this(hovered, selected, found, null);
    }

    /** Whether nothing is lifted. */
    public boolean isEmpty() {
        return hovered == null && found == null && walked == null && selected.isEmpty();
    }

    /** Where the keyboard is, if somebody walks. */
    public Optional<Walked> walk() {
        return Optional.ofNullable(walked);
    }

    /** The same with something else under the pointer. */
    public Emphasis withHovered(@Nullable Ref next) {
        return new Emphasis(next, selected, found, walked);
    }

    /** The same with the keyboard elsewhere. */
    public Emphasis withWalked(@Nullable Walked next) {
        return new Emphasis(hovered, selected, found, next);
    }
}
