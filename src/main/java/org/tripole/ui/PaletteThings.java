package org.tripole.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tripole.app.saved.NamedView;
import org.tripole.text.SavedFilterText;
import org.tripole.text.SavedViewText;
import org.tripole.ui.command.PaletteEntry;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.find.Closeness;
import org.tripole.ui.panel.find.Spelling;

/**
 * What the palette offers besides the commands: the saved views and filters, and what can be jumped
 * to.
 */
record PaletteThings(SavedThings saved, Function<String, List<PaletteEntry>> jumps, Words words)
        implements Function<String, List<PaletteEntry>> {

    @Override
    public List<PaletteEntry> apply(String typed) {
        return Stream.concat(saved(typed), jumps.apply(typed).stream()).toList();
    }

    private Stream<PaletteEntry> saved(String typed) {
        String asked = Spelling.plain(typed);
        return asked.isEmpty()
                ? Stream.empty()
                : Stream.concat(views(), filters()).filter(entry -> answers(asked, entry.text()));
    }

    private Stream<PaletteEntry> views() {
        return saved.views().all().stream().map(NamedView::name).map(this::view);
    }

    private Stream<PaletteEntry> filters() {
        return saved.filters().names().stream().map(this::filter);
    }

    private PaletteEntry view(String name) {
        return PaletteEntry.ofThing(
                "saved-view-" + name,
                words.text(SavedViewText.ENTRY, name),
                words.text(SavedViewText.ENTRY_KIND),
                () -> saved.views().open(name));
    }

    private PaletteEntry filter(String name) {
        return PaletteEntry.ofThing(
                "saved-filter-" + name,
                words.text(SavedFilterText.ENTRY, name),
                words.text(SavedFilterText.ENTRY_KIND),
                () -> saved.filters().apply(name));
    }

    private static boolean answers(String asked, String text) {
        return Closeness.of(asked, Spelling.plain(text)) != Closeness.NONE;
    }
}
