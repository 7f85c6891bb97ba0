package org.tripole.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tripole.text.SavedFilterText;
import org.tripole.ui.command.PaletteEntry;
import org.tripole.ui.panel.Words;
import org.tripole.ui.panel.filter.SavedFiltersModel;
import org.tripole.ui.panel.find.Closeness;
import org.tripole.ui.panel.find.Spelling;

/** What the palette offers besides the commands: the saved filters, and what can be jumped to. */
record PaletteThings(
        SavedFiltersModel saved, Function<String, List<PaletteEntry>> jumps, Words words)
        implements Function<String, List<PaletteEntry>> {

    @Override
    public List<PaletteEntry> apply(String typed) {
        return Stream.concat(filters(typed), jumps.apply(typed).stream()).toList();
    }

    private Stream<PaletteEntry> filters(String typed) {
        String asked = Spelling.plain(typed);
        return asked.isEmpty()
                ? Stream.empty()
                : saved.names().stream()
                        .map(this::entry)
                        .filter(entry -> answers(asked, entry.text()));
    }

    private PaletteEntry entry(String name) {
        return new PaletteEntry(
                "saved-filter-" + name,
                words.text(SavedFilterText.ENTRY, name),
                words.text(SavedFilterText.ENTRY_KIND),
                "",
                true,
                () -> saved.apply(name));
    }

    private static boolean answers(String asked, String text) {
        return Closeness.of(asked, Spelling.plain(text)) != Closeness.NONE;
    }
}
