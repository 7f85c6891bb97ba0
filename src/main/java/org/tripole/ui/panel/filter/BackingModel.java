package org.tripole.ui.panel.filter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.app.AppState;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.draw.Ref;
import org.tripole.graph.Backable;
import org.tripole.graph.Backing;
import org.tripole.graph.Filter;
import org.tripole.ui.panel.BackableNames;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.find.FindIndex;

/** The question who backs what: what may be asked for, and what is. */
final class BackingModel {

    /** So many hits of a search are shown. */
    static final int HITS = 5;

    /** States and targets share one index, so more than are shown must be asked of it. */
    private static final int ASKED = 60;

    private final Store store;
    private final Words words;
    private @Nullable Index index;

    BackingModel(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** What a dataset is searched by; made once for each. */
    private record Index(Dataset dataset, FindIndex find, BackableNames names) {}

    /** What is asked for now, then the approaches. */
    List<BackingRow> rows() {
        AppState state = store.state();
        Set<Backable> things = new LinkedHashSet<>();
        for (Part part : Part.values()) {
            things.addAll(part.in(state.filter().backing()));
        }
        things.removeIf(thing -> thing instanceof Backable.Towards);
        Stream<Backable> approaches =
                state.dataset().approaches().stream()
                        .map(approach -> new Backable.Towards(approach.id()));
        return Stream.concat(things.stream(), approaches).map(this::row).toList();
    }

    /** The targets that answer what was typed; none when nothing was. */
    List<BackingRow> hits(String typed) {
        Dataset dataset = store.state().dataset();
        List<BackingRow> hits = new ArrayList<>();
        index().find().find(typed, ASKED).stream()
                .map(found -> found.ref())
                .filter(ref -> ref.kind() == Ref.Kind.TARGET)
                .flatMap(ref -> Things.target(dataset, ref).stream())
                .limit(HITS)
                .map(Target::id)
                .forEach(id -> hits.add(row(new Backable.One(id))));
        return hits;
    }

    /** Gives a thing that part in the question, or takes it out when it had it. */
    void toggle(Backable thing, Part part) {
        Filter filter = store.state().filter();
        Backing next = part.toggled(filter.backing(), thing);
        store.dispatch(new Change.SetFilter(filter.withBacking(next)));
    }

    /** The names of what may be asked for. */
    BackableNames names() {
        return index().names();
    }

    private BackingRow row(Backable thing) {
        BackableNames names = index().names();
        return new BackingRow(
                thing, names.key(thing), names.inRow(thing), detail(thing), part(thing));
    }

    private String detail(Backable thing) {
        return thing instanceof Backable.One one
                ? fullName(one.target())
                : index().names().name(thing);
    }

    /** Nothing where the full name is the short one. */
    private String fullName(TargetId id) {
        return store.state()
                .dataset()
                .target(id)
                .filter(target -> !target.name().equals(target.shortName()))
                .map(Target::name)
                .orElse("");
    }

    private @Nullable Part part(Backable thing) {
        Backing backing = store.state().filter().backing();
        for (Part part : Part.values()) {
            if (part.in(backing).contains(thing)) {
                return part;
            }
        }
        return null;
    }

    private Index index() {
        Dataset dataset = store.state().dataset();
        Index made = index;
        if (made == null || made.dataset() != dataset) {
            made =
                    new Index(
                            dataset,
                            new FindIndex(dataset, words),
                            new BackableNames(dataset, words));
            index = made;
        }
        return made;
    }
}
