package org.tripole.app.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tripole.app.Derived;
import org.tripole.domain.Actor;
import org.tripole.domain.ActorFacts;
import org.tripole.domain.ActorId;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.domain.Institution;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.TargetFacts;
import org.tripole.domain.TargetId;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.score.Measures;
import org.tripole.score.Position;

/** What is told of each node; actors and targets fill different columns of one list. */
final class NodeColumns {

    private static final String SHARE = "share_";
    private static final String AFFINITY = "affinity_";

    private final Derived derived;
    private final List<String> approaches;
    private final List<Column> columns;
    private final SourceCells sources;

    NodeColumns(Derived derived) {
        this.derived = derived;
        Dataset dataset = derived.network().dataset();
        this.approaches =
                dataset.approaches().stream().map(approach -> approach.id().value()).toList();
        this.columns = columns();
        this.sources = new SourceCells(dataset);
    }

    List<Column> all() {
        return columns;
    }

    private List<Column> columns() {
        return Stream.of(
                        texts("kind", "category", "code", "name"),
                        texts("iso2", "iso_numeric", "region", "subregion", "un_regional_group"),
                        texts("income_group"),
                        List.of(Column.whole("population"), Column.whole("population_year")),
                        List.of(Column.flag("un_member"), Column.text("status_note")),
                        texts("standing"),
                        reals(SHARE, approaches),
                        reals("", List.of("confidence", "lead", "swing", "straddle", "mass")),
                        texts("date", "end_date"),
                        List.of(Column.flag("about_ai")),
                        texts("series", "part_of", "led_by", "completeness"),
                        reals(AFFINITY, approaches),
                        SourceCells.COLUMNS)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column> texts(String... names) {
        return Stream.of(names).map(Column::text).toList();
    }

    private static List<Column> reals(String prefix, List<String> names) {
        return names.stream().map(name -> Column.real(prefix + name)).toList();
    }

    List<Cell> of(Actor actor) {
        ActorFacts facts = actor.facts();
        Row row =
                row("actor", actor.kind().key(), actor.id().value(), actor.name())
                        .with("iso2", Cell.of(facts.iso2()))
                        .with("iso_numeric", Cell.of(facts.isoNumeric()))
                        .with("region", Cell.of(actor.place().region()))
                        .with("subregion", Cell.of(actor.place().subregion()))
                        .with("un_regional_group", Cell.of(facts.unRegionalGroup()))
                        .with("income_group", Cell.of(facts.incomeGroup()))
                        .with("population", Cell.of(facts.population()))
                        .with("population_year", Cell.of(facts.populationYear()))
                        .with("un_member", Cell.of(facts.isUnMember()))
                        .with("status_note", Cell.of(actor.statusNote()));
        derived.scores().position(actor.id()).ifPresent(position -> fill(row, position));
        return row.cells();
    }

    private void fill(Row row, Position position) {
        List<Approach> all = derived.network().dataset().approaches();
        Measures measures = position.measures();
        row.with("standing", Cell.of(position.standing().code(all)))
                .with(SHARE, approaches, position.shares())
                .with("confidence", Cell.of(measures.confidence()))
                .with("lead", Cell.of(measures.lead()))
                .with("swing", Cell.of(measures.swing()))
                .with("straddle", Cell.of(measures.straddle()))
                .with("mass", Cell.of(position.mass().total()));
    }

    List<Cell> of(Target target) {
        TargetFacts facts = target.facts();
        PartialDate end = facts.period().end();
        TargetId whole = facts.links().partOf();
        String kind = target instanceof Institution ? "institution" : "initiative";
        Row row =
                row(kind, facts.kind().key(), target.id().value(), target.name())
                        .with("date", Cell.of(target.date().toString()))
                        .with("end_date", Cell.of(end == null ? null : end.toString()))
                        .with("about_ai", Cell.of(target.isAboutAi()))
                        .with("series", Cell.of(facts.links().series()))
                        .with("part_of", Cell.of(whole == null ? null : whole.value()))
                        .with("led_by", ledBy(facts.links().ledBy()))
                        .with(
                                "completeness",
                                Cell.of(facts.evidence().completeness().level().key()))
                        .with(AFFINITY, approaches, target.affinity().weights());
        sources.fill(row, facts.evidence().sources());
        return row.cells();
    }

    List<Cell> of(Approach approach) {
        return row("approach", "", approach.id().value(), approach.name()).cells();
    }

    private Row row(String kind, String category, String code, String name) {
        return new Row(columns)
                .with("kind", Cell.of(kind))
                .with("category", Cell.of(category))
                .with("code", Cell.of(code))
                .with("name", Cell.of(name));
    }

    private static Cell ledBy(List<ActorId> actors) {
        return Cell.of(actors.stream().map(ActorId::value).collect(Collectors.joining(" ")));
    }
}
