package org.tripole.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tripole.Shipped;
import org.tripole.app.AppState;
import org.tripole.app.Appearance;
import org.tripole.app.Derived;
import org.tripole.app.OpenData;
import org.tripole.app.Pipeline;
import org.tripole.domain.Dataset;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Tie;
import org.tripole.exchange.Cell;
import org.tripole.exchange.Column;
import org.tripole.exchange.GraphDocument;
import org.tripole.exchange.GraphEdge;
import org.tripole.exchange.GraphNode;
import org.tripole.exchange.Table;
import org.tripole.view.Palettes;
import org.tripole.work.Progress;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphContentTest {

    private final Dataset dataset = Shipped.dataset();
    private Derived derived;
    private GraphDocument all;
    private GraphDocument shown;

    @BeforeAll
    void compose() {
        OpenData open = new OpenData(Path.of("data"), dataset, List.of());
        AppState state = AppState.opening(open, Appearance.STANDARD);
        derived = new Pipeline().derive(state, Progress.NONE);
        all = GraphContent.all(state, Palettes.light(), Progress.NONE);
        shown = GraphContent.shown(derived, Palettes.light());
    }

    @Test
    void allHoldsEveryTieOfTheRecordAsItsOwnEdge() {
        Map<String, GraphEdge> edges = byId(all.edges());
        List<Tie> ties = dataset.ties().stream().filter(this::hasBegun).toList();

        assertThat(ties).hasSizeGreaterThan(4800);
        assertThat(all.edges().stream().filter(edge -> edge.id().startsWith("tie-")))
                .hasSameSizeAs(ties);
        for (Tie tie : ties) {
            GraphEdge edge = edges.get("tie-" + tie.ordinal());
            assertThat(edge.ends().source()).isEqualTo("actor-" + tie.actor());
            assertThat(edge.ends().target()).isEqualTo("target-" + tie.target());
            assertThat(edge.relation()).isEqualTo(tie.relation().key());
            assertThat(value(all.edgeColumns(), edge.cells(), "quality"))
                    .isEqualTo(tie.quality().key());
        }
    }

    @Test
    void allHoldsEveryActorTargetAndPoleAtAPlace() {
        assertThat(all.nodes())
                .hasSize(dataset.actors().size() + targetsBegun() + 3)
                .allMatch(node -> node.drawn().isPresent());
    }

    @Test
    void shownHoldsWhatTheFigureDraws() {
        assertThat(shown.edges())
                .extracting(GraphEdge::id)
                .containsExactlyElementsOf(
                        derived.scene().drawn().ties().stream()
                                .map(tie -> "tie-" + tie.ordinal())
                                .toList());
        assertThat(shown.nodes()).extracting(GraphNode::id).contains("actor-IND", "approach-un");
        assertThat(shown.head().extent()).isEqualTo("shown");
    }

    @Test
    void aStateCarriesItsSharesAndGroups() {
        GraphNode india = node("actor-IND");
        var position =
                Shipped.scores()
                        .positions()
                        .get(
                                dataset.actors().stream()
                                        .filter(actor -> actor.name().equals("India"))
                                        .findFirst()
                                        .orElseThrow()
                                        .id());

        assertThat(value(india, "share_un")).isEqualTo(position.shares().get(0).toString());
        assertThat(value(india, "standing")).isEqualTo("leaning alliance");
        assertThat(value(india, "iso2")).isEqualTo("IN");
        assertThat(value(india, "region")).isEqualTo("Asia");
        assertThat(value(india, "un_member")).isEqualTo("true");
        assertThat(value(india, "date")).isEmpty();
    }

    @Test
    void aTieNamesItsSourcesWithPublisherAndAddress() {
        GraphEdge edge = byId(all.edges()).get("tie-0");
        Tie tie = dataset.ties().get(0);
        var source = dataset.source(tie.sources().get(0)).orElseThrow();

        assertThat(value(all.edgeColumns(), edge.cells(), "sources"))
                .startsWith(source.id().value());
        assertThat(value(all.edgeColumns(), edge.cells(), "publishers"))
                .startsWith(source.publisher());
        assertThat(value(all.edgeColumns(), edge.cells(), "addresses"))
                .startsWith(source.address().orElseThrow());
    }

    @Test
    void aPartialDateStartsOnItsLastDayButNotAfterTheRecord() {
        LocalDate asOf = dataset.facts().asOf();
        Map<String, GraphEdge> edges = byId(all.edges());
        List<Tie> partial =
                dataset.ties().stream()
                        .filter(tie -> tie.dated().isPresent())
                        .filter(tie -> tie.date().precision() != PartialDate.Precision.DAY)
                        .toList();

        assertThat(partial).isNotEmpty();
        for (Tie tie : partial) {
            GraphEdge edge = edges.get("tie-" + tie.ordinal());
            LocalDate last = tie.date().last().isAfter(asOf) ? asOf : tie.date().last();
            assertThat(edge.period().start()).isAfterOrEqualTo(last).isBeforeOrEqualTo(asOf);
            assertThat(value(all.edgeColumns(), edge.cells(), "date"))
                    .isEqualTo(tie.date().toString());
        }
    }

    @Test
    void theTablesBesideAPictureHoldTheStatesAndTiesInIt() {
        Table states = new PictureTables(derived).states();
        Table ties = new PictureTables(derived).ties();

        assertThat(states.rows()).hasSameSizeAs(derived.scene().drawn().actors());
        assertThat(states.columns())
                .extracting(Column::name)
                .containsExactly(
                        "id",
                        "name",
                        "un",
                        "shanghai",
                        "alliance",
                        "mass",
                        "confidence",
                        "lead",
                        "swing",
                        "straddle",
                        "label");
        assertThat(ties.rows()).hasSameSizeAs(derived.scene().drawn().ties());
        assertThat(value(ties.columns(), ties.rows().get(0), "sources")).isNotEmpty();
    }

    private boolean hasBegun(Tie tie) {
        LocalDate asOf = dataset.facts().asOf();
        return !dataset.target(tie.target()).orElseThrow().date().first().isAfter(asOf)
                && tie.dated().filter(date -> date.first().isAfter(asOf)).isEmpty();
    }

    private int targetsBegun() {
        LocalDate asOf = dataset.facts().asOf();
        return (int)
                dataset.targets().stream()
                        .filter(target -> !target.date().first().isAfter(asOf))
                        .count();
    }

    private GraphNode node(String id) {
        return all.nodes().stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    private String value(GraphNode node, String column) {
        return value(all.nodeColumns(), node.cells(), column);
    }

    private static String value(List<Column> columns, List<Cell> cells, String name) {
        int index = columns.stream().map(Column::name).toList().indexOf(name);
        return cells.get(index).plain();
    }

    private static Map<String, GraphEdge> byId(List<GraphEdge> edges) {
        return edges.stream().collect(Collectors.toMap(GraphEdge::id, Function.identity()));
    }
}
