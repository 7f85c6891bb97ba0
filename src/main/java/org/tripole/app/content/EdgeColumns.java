package org.tripole.app.content;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tripole.app.Derived;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.score.Item;
import org.tripole.score.Scores;

/** What is told of each edge. */
final class EdgeColumns {

    private static final List<Column> COLUMNS =
            Stream.of(
                            List.of(
                                    Column.text("kind"),
                                    Column.text("quality"),
                                    Column.real("strength"),
                                    Column.text("side"),
                                    Column.real("mass"),
                                    Column.text("date"),
                                    Column.text("date_of"),
                                    Column.text("series"),
                                    Column.text("completeness")),
                            SourceCells.COLUMNS,
                            List.of(Column.text("note")))
                    .flatMap(List::stream)
                    .toList();

    private final Derived derived;
    private final SourceCells sources;
    private final Map<Integer, Item> items;

    EdgeColumns(Derived derived) {
        this.derived = derived;
        this.sources = new SourceCells(derived.network().dataset());
        this.items = items(derived.network().dataset(), derived.scores());
    }

    /** The items that stand for the acts, by the ordinal of their tie. */
    private static Map<Integer, Item> items(Dataset dataset, Scores scores) {
        Map<Integer, Item> items = new HashMap<>();
        dataset.actors().stream()
                .flatMap(actor -> scores.explanation(actor.id()).items().stream())
                .forEach(item -> items.put(item.tie().ordinal(), item));
        return items;
    }

    List<Column> all() {
        return COLUMNS;
    }

    /**
     * A tie counts in the score only if its item has a side and a mass; date_of says whether the
     * date is the tie's own or its target's.
     */
    List<Cell> of(Tie tie, Target target) {
        Item item = items.get(tie.ordinal());
        Row row =
                row("tie")
                        .with("quality", Cell.of(tie.quality().key()))
                        .with("strength", Cell.of(strength(tie)))
                        .with("side", side(item))
                        .with("mass", Cell.of(item == null ? 0.0 : item.mass()))
                        .with("date", Cell.of(date(tie, target).toString()))
                        .with("date_of", Cell.of(tie.date() == null ? "target" : "tie"))
                        .with("series", Cell.of(target.facts().links().series()))
                        .with("completeness", completeness(target))
                        .with("note", Cell.of(tie.note()));
        sources.fill(row, tie.sources());
        return row.cells();
    }

    /** Cells of an edge that is no tie. */
    List<Cell> of(String kind) {
        return row(kind).cells();
    }

    double strength(Tie tie) {
        return derived.scores().weights().strengths().getOrDefault(tie.relation(), 0.0);
    }

    private static Row row(String kind) {
        return new Row(COLUMNS).with("kind", Cell.of(kind));
    }

    private static Cell side(@Nullable Item item) {
        return item == null ? Cell.EMPTY : Cell.of(item.side().name().toLowerCase(Locale.ROOT));
    }

    private static PartialDate date(Tie tie, Target target) {
        return tie.dated().orElseGet(target::date);
    }

    private static Cell completeness(Target target) {
        return Cell.of(target.facts().evidence().completeness().level().key());
    }
}
