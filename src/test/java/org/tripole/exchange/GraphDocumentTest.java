package org.tripole.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.draw.Dash;
import org.tripole.draw.Rgb;
import org.tripole.exchange.GraphEdge.Ends;
import org.tripole.exchange.GraphEdge.Line;

class GraphDocumentTest {

    private static final GraphHead HEAD =
            new GraphHead("Title", "1", LocalDate.parse("2026-06-30"), "CC0", "all");
    private static final GraphNode A = node("a");
    private static final GraphNode B = node("b");

    @Test
    void severalEdgesMayJoinTheSameNodes() {
        assertThat(document(edge("e1", "a", "b"), edge("e2", "a", "b")).edges()).hasSize(2);
    }

    @Test
    void anEdgeToAnUnknownNodeIsRefused() {
        assertThatThrownBy(() -> document(edge("e", "a", "c")))
                .hasMessageContaining("Both ends of edge e must be nodes")
                .hasMessageContaining("c");
    }

    @Test
    void twoEdgesOfOneIdAreRefused() {
        assertThatThrownBy(() -> document(edge("e", "a", "b"), edge("e", "b", "a")))
                .hasMessageContaining("share the id e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "label", "x", "weight", "start"})
    void anAttributeMayNotTakeANameThatFilesUse(String name) {
        assertThatThrownBy(
                        () ->
                                new GraphDocument(
                                        HEAD,
                                        List.of(Column.text(name)),
                                        List.of(),
                                        List.of(),
                                        List.of()))
                .hasMessageContaining(name);
    }

    @Test
    void aCellOfAnotherTypeThanItsColumnIsRefused() {
        assertThatThrownBy(
                        () ->
                                new Table(
                                        List.of(Column.real("share")),
                                        List.of(List.of(Cell.of("much")))))
                .hasMessageContaining("share")
                .hasMessageContaining("much");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightThatGephiWouldDropIsRefused(double weight) {
        Line line = new Line(new Rgb(0, 0, 0), Dash.SOLID);
        assertThatThrownBy(
                        () ->
                                new GraphEdge(
                                        "e",
                                        new Ends("a", "b"),
                                        "member",
                                        weight,
                                        line,
                                        Period.ALWAYS,
                                        List.of()))
                .hasMessageContaining("must be above 0");
    }

    @Test
    void anEndBeforeTheStartIsTakenAsUnknown() {
        LocalDate day = LocalDate.parse("2025-01-01");
        assertThat(Period.from(day, day.minusDays(1))).isEqualTo(new Period(day, null));
        assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
                .hasMessageContaining("2024-12-31");
    }

    private static GraphDocument document(GraphEdge... edges) {
        return new GraphDocument(HEAD, List.of(), List.of(A, B), List.of(), List.of(edges));
    }

    private static GraphNode node(String id) {
        return new GraphNode(id, id, null, Period.ALWAYS, List.of());
    }

    private static GraphEdge edge(String id, String source, String target) {
        Line line = new Line(new Rgb(0, 0, 0), Dash.SOLID);
        return new GraphEdge(
                id, new Ends(source, target), "member", 1, line, Period.ALWAYS, List.of());
    }
}
