package org.tripole.ui;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Change;
import org.tripole.app.Store;
import org.tripole.domain.Dataset;
import org.tripole.text.FindText;
import org.tripole.ui.command.PaletteEntry;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.find.FindIndex;
import org.tripole.ui.panel.find.FoundThing;

/** The states, institutions and initiatives that the palette can jump to. */
final class ThingJumps implements Function<String, List<PaletteEntry>> {

    private static final int MOST = 12;

    private final Store store;
    private final Words words;
    private @Nullable Dataset indexed;
    private @Nullable FindIndex index;

    ThingJumps(Store store, Words words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public List<PaletteEntry> apply(String typed) {
        return index(store.state().dataset()).find(typed, MOST).stream().map(this::entry).toList();
    }

    private PaletteEntry entry(FoundThing found) {
        String detail =
                found.matched().isEmpty()
                        ? found.kind()
                        : words.text(FindText.HIT_BY, found.kind(), found.matched());
        return PaletteEntry.ofThing(
                "jump-" + found.ref().id(),
                found.name(),
                detail,
                () -> store.dispatch(Change.Select.found(found.ref())));
    }

    private FindIndex index(Dataset dataset) {
        FindIndex known = index;
        if (known == null || indexed != dataset) {
            known = new FindIndex(dataset, words);
            index = known;
            indexed = dataset;
        }
        return known;
    }
}
