package org.tripole.app.content;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.domain.Dataset;
import org.tripole.domain.Source;
import org.tripole.domain.SourceId;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;

/** Ids, publishers and addresses of sources in three cells, each in the order of the record. */
record SourceCells(Dataset dataset) {

    static final List<Column> COLUMNS =
            List.of(Column.text("sources"), Column.text("publishers"), Column.text("addresses"));

    /**
     * Ids and addresses have no blanks, so blanks part them; publishers are parted by semicolons.
     */
    void fill(Row row, List<SourceId> ids) {
        row.with("sources", joined(ids.stream().map(SourceId::value), " "))
                .with(
                        "publishers",
                        joined(told(ids, source -> Stream.of(source.publisher())), "; "))
                .with("addresses", joined(told(ids, source -> source.address().stream()), " "));
    }

    private Stream<String> told(List<SourceId> ids, Function<Source, Stream<String>> of) {
        return ids.stream().flatMap(id -> dataset.source(id).stream()).flatMap(of);
    }

    private static Cell joined(Stream<String> words, String gap) {
        return Cell.of(words.collect(Collectors.joining(gap)));
    }
}
