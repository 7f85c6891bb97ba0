package org.tripole.app.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The saved filters in the order in which they were saved; no two have one name, whatever its
 * capitals, and there are at most {@value #MOST}.
 */
public record NamedFilters(List<NamedFilter> all) {

    /** So many filters are kept. */
    public static final int MOST = 100;

    /** None yet. */
    public static final NamedFilters NONE = new NamedFilters(List.of());

    public NamedFilters {
        all = List.copyOf(all);
        if (all.size() > MOST) {
            throw new IllegalArgumentException(
                    "At most " + MOST + " filters are kept, not " + all.size());
        }
        for (NamedFilter one : all) {
            if (all.stream().filter(other -> other.isCalled(one.name())).count() > 1) {
                throw new IllegalArgumentException("Two filters are called " + one.name());
            }
        }
    }

    /** The filter of that name, if there is one. */
    public Optional<NamedFilter> named(String name) {
        return all.stream().filter(one -> one.isCalled(name)).findFirst();
    }

    /** Whether no further name has room. */
    public boolean isFull() {
        return all.size() == MOST;
    }

    /** The same with another filter, in the place of one that has its name. */
    public NamedFilters with(NamedFilter next) {
        List<NamedFilter> more = new ArrayList<>(all);
        more.replaceAll(one -> one.isCalled(next.name()) ? next : one);
        if (!more.contains(next)) {
            more.add(next);
        }
        return new NamedFilters(more);
    }

    /** The same without the filter of that name. */
    public NamedFilters without(String name) {
        return new NamedFilters(all.stream().filter(one -> !one.isCalled(name)).toList());
    }

    /** The same where the filter of that name is called otherwise; no other may be called so. */
    public NamedFilters renamed(String name, String next) {
        return new NamedFilters(
                all.stream().map(one -> one.isCalled(name) ? one.called(next) : one).toList());
    }
}
