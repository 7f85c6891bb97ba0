package org.tripole.app;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tripole.draw.Ref;

/**
 * What is selected, in the order it was selected, and the last hit of a search.
 *
 * @param found ringed and brought into view; null when nothing was searched for
 */
public record Selection(Set<Ref> refs, @Nullable Ref found) {

    /** Nothing selected, nothing found. */
    public static final Selection NONE = new Selection(Set.of(), null);

    public Selection {
        refs = Collections.unmodifiableSet(new LinkedHashSet<>(refs));
    }

    /** Only {@code ref} is selected. */
    public static Selection of(Ref ref) {
        return new Selection(Set.of(ref), null);
    }

    /** Selected and ringed as the hit of a search. */
    public static Selection found(Ref ref) {
        return new Selection(Set.of(ref), ref);
    }

    /** These, in their order. */
    public static Selection of(Collection<Ref> refs) {
        return new Selection(new LinkedHashSet<>(refs), null);
    }

    /** Whether more than one thing is selected. */
    public boolean isOfSeveral() {
        return refs.size() > 1;
    }

    /** The thing selected last, which the inspector shows. */
    public Optional<Ref> last() {
        return refs.stream().reduce((earlier, later) -> later);
    }

    /** The hit of the last search, if it is still ringed. */
    public Optional<Ref> foundRef() {
        return Optional.ofNullable(found);
    }

    /** With {@code more} added as the last. */
    public Selection with(Collection<Ref> more) {
        Set<Ref> next = new LinkedHashSet<>(refs);
        next.addAll(more);
        return new Selection(next, null);
    }

    /** Without those of {@code gone}. */
    public Selection without(Collection<Ref> gone) {
        Set<Ref> next = new LinkedHashSet<>(refs);
        next.removeAll(gone);
        return new Selection(next, found != null && gone.contains(found) ? null : found);
    }

    /** With {@code ref} added as the last, or taken out when it was in. */
    public Selection toggled(Ref ref) {
        Set<Ref> next = new LinkedHashSet<>(refs);
        if (!next.remove(ref)) {
            next.add(ref);
        }
        return new Selection(next, null);
    }
}
