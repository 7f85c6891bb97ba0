package org.tripole.app.content;

import java.util.List;
import java.util.stream.Stream;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorId;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.Table;
import org.tripole.score.Measures;
import org.tripole.score.Position;
import org.tripole.text.names.CountryNames;
import org.tripole.text.names.NameLanguage;

/** The data behind a picture as tables: the states in it with their shares, and the ties drawn. */
public final class PictureTables {

    private final Derived derived;
    private final Dataset dataset;
    private final NameLanguage names;

    /** Tables of the picture that {@code derived} leads to. */
    public PictureTables(Derived derived) {
        this.derived = derived;
        this.dataset = derived.network().dataset();
        this.names = derived.state().viewing().encoding().names();
    }

    /** A row a state or organisation in the picture, by id; columns as the verb score writes. */
    public Table states() {
        List<String> approaches =
                dataset.approaches().stream().map(approach -> approach.id().value()).toList();
        List<Column> columns =
                Stream.of(
                                Stream.of(Column.text("id")),
                                nameColumns("name"),
                                approaches.stream().map(Column::real),
                                Stream.of("mass", "confidence", "lead", "swing", "straddle")
                                        .map(Column::real),
                                Stream.of(Column.text("label")))
                        .flatMap(part -> part)
                        .toList();
        List<List<Cell>> rows =
                derived.scene().drawn().actors().stream()
                        .flatMap(id -> derived.scores().position(id).stream())
                        .map(position -> cells(new Row(columns), position, approaches))
                        .toList();
        return new Table(columns, rows);
    }

    private List<Cell> cells(Row row, Position position, List<String> approaches) {
        Measures measures = position.measures();
        return named("name", position.actor(), row)
                .with("id", Cell.of(position.actor().value()))
                .with("", approaches, position.shares())
                .with("mass", Cell.of(position.mass().total()))
                .with("confidence", Cell.of(measures.confidence()))
                .with("lead", Cell.of(measures.lead()))
                .with("swing", Cell.of(measures.swing()))
                .with("straddle", Cell.of(measures.straddle()))
                .with("label", Cell.of(position.standing().code(dataset.approaches())))
                .cells();
    }

    /** A row a tie in the picture, in the order drawn, with its sources. */
    public Table ties() {
        List<Column> columns =
                Stream.of(
                                Stream.of(Column.text("actor")),
                                nameColumns("actor_name"),
                                Stream.of("target", "target_name").map(Column::text),
                                Stream.of("relation", "date", "quality").map(Column::text),
                                SourceCells.COLUMNS.stream(),
                                Stream.of(Column.text("note")))
                        .flatMap(part -> part)
                        .toList();
        return new Table(
                columns,
                derived.scene().drawn().ties().stream()
                        .map(tie -> cells(new Row(columns), tie))
                        .toList());
    }

    private List<Cell> cells(Row row, Tie tie) {
        Target target = dataset.target(tie.target()).orElseThrow();
        named("actor_name", tie.actor(), row)
                .with("actor", Cell.of(tie.actor().value()))
                .with("target", Cell.of(target.id().value()))
                .with("target_name", Cell.of(target.name()))
                .with("relation", Cell.of(tie.relation().key()))
                .with("date", Cell.of(tie.dated().orElseGet(target::date).toString()))
                .with("quality", Cell.of(tie.quality().key()))
                .with("note", Cell.of(tie.note()));
        new SourceCells(dataset).fill(row, tie.sources());
        return row.cells();
    }

    /** A column for the name as recorded, and one such as name_fr for that in the picture. */
    private Stream<Column> nameColumns(String column) {
        return names == NameLanguage.ENGLISH
                ? Stream.of(Column.text(column))
                : Stream.of(Column.text(column), Column.text(translated(column)));
    }

    private String translated(String column) {
        return column + "_" + names.tag();
    }

    private Row named(String column, ActorId id, Row row) {
        String name = dataset.actor(id).map(Actor::name).orElseThrow();
        row.with(column, Cell.of(name));
        return names == NameLanguage.ENGLISH
                ? row
                : row.with(
                        translated(column),
                        Cell.of(CountryNames.of(id.value(), names).orElse(name)));
    }
}
