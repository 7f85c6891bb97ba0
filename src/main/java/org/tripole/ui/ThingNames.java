package org.tripole.ui;

import java.util.Collection;
import java.util.List;
import org.tripole.app.Store;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.draw.Ref;
import org.tripole.text.CommandText;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;

/** What the things of the open record are called in menus and bars. */
final class ThingNames {

    private final Store store;
    private final Words words;

    ThingNames(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** The name for display; of anything without a name, its id. */
    String of(Ref ref) {
        Dataset dataset = store.state().dataset();
        return Things.actor(dataset, ref)
                .map(actor -> actor.name())
                .or(() -> Things.target(dataset, ref).map(target -> target.shortName()))
                .or(() -> Things.approach(dataset, ref).map(Approach::name))
                .orElse(ref.id());
    }

    /** "India", "India and Chile", "5 things". */
    String together(Collection<Ref> refs) {
        List<String> names = refs.stream().map(this::of).toList();
        return names.size() <= 2
                ? words.list(names)
                : words.text(CommandText.STEP_THINGS, names.size());
    }

    /** "India", or of several "5 selected". */
    String selected(Collection<Ref> refs) {
        return refs.size() == 1
                ? of(refs.iterator().next())
                : words.text(CommandText.THINGS, refs.size());
    }
}
