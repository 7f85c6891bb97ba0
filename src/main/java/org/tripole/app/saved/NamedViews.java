package org.tripole.app.saved;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The saved views in the order in which they are presented; no two have one name, whatever its
 * capitals, and there are at most {@value #MOST}.
 */
public record NamedViews(List<NamedView> all) {

    /** So many views are kept. */
    public static final int MOST = 200;

    /** None yet. */
    public static final NamedViews NONE = new NamedViews(List.of());

    public NamedViews {
        all = List.copyOf(all);
        if (all.size() > MOST) {
            throw new IllegalArgumentException(
                    "At most " + MOST + " views are kept, not " + all.size());
        }
        Set<String> names = new HashSet<>();
        for (NamedView one : all) {
            if (!names.add(one.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Two views are called " + one.name());
            }
        }
    }

    /** The view of that name, if there is one. */
    public Optional<NamedView> named(String name) {
        return all.stream().filter(one -> one.isCalled(name)).findFirst();
    }

    /** Place of the view of that name, counted from 0; -1 if there is none. */
    public int placeOf(String name) {
        return named(name).map(all::indexOf).orElse(-1);
    }

    /** Whether no further name has room. */
    public boolean isFull() {
        return all.size() == MOST;
    }

    /** The same with another view: in the place of one that has its name, else last. */
    public NamedViews with(NamedView next) {
        int place = placeOf(next.name());
        List<NamedView> more = new ArrayList<>(all);
        if (place < 0) {
            more.add(next);
        } else {
            more.set(place, next);
        }
        return new NamedViews(more);
    }

    /** The same with a further view at a place, or last where there is no such place any more. */
    public NamedViews withAt(int place, NamedView next) {
        List<NamedView> more = new ArrayList<>(all);
        more.add(Math.min(place, all.size()), next);
        return new NamedViews(more);
    }

    /** The same without the view of that name. */
    public NamedViews without(String name) {
        return new NamedViews(all.stream().filter(one -> !one.isCalled(name)).toList());
    }

    /** The same where the view of that name is called otherwise; no other may be called so. */
    public NamedViews renamed(String name, String next) {
        return new NamedViews(
                all.stream().map(one -> one.isCalled(name) ? one.called(next) : one).toList());
    }

    /** The same where the view of that name stands so many places later, within the list. */
    public NamedViews moved(String name, int places) {
        int from = placeOf(name);
        if (from < 0) {
            return this;
        }
        List<NamedView> order = new ArrayList<>(all);
        NamedView one = order.remove(from);
        order.add(Math.max(0, Math.min(order.size(), from + places)), one);
        return new NamedViews(order);
    }
}
