package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tripole.layout.Wirings.place;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tripole.graph.Node;
import org.tripole.work.Progress;

class ColumnsLayoutTest {

    private static final Room ROOM = Room.empty(1.6);

    @Test
    void aLadderThatIsGivenTangledIsDrawnWithoutCrossings() {
        Wiring wiring = Wirings.of(8, 8, 0, 7, 1, 5, 2, 4, 3, 6, 0, 5, 1, 4, 2, 6);
        ColumnOrder order = new ColumnOrder(wiring.graph(), List.of(range(0, 4), range(4, 8)));
        assertThat(order.fewestCrossings()).isGreaterThan(5);

        while (!order.isDone()) {
            order.sweep();
        }

        assertThat(order.fewestCrossings()).isZero();
    }

    @Test
    void crossingsAreCounted() {
        LayoutGraph graph = Wirings.of(4, 8, 0, 2, 0, 3, 1, 2, 1, 3).graph();

        ColumnOrder order = new ColumnOrder(graph, List.of(range(0, 2), range(2, 4)));

        assertThat(order.fewestCrossings()).isEqualTo(1);
    }

    @Test
    void columnsStandFromLeftToRightEvenly() {
        Wiring wiring = Wirings.of(6, 8, 0, 2, 1, 3, 2, 4, 3, 5);

        Positions positions =
                new ColumnsLayout(wiring, List.of(nodes(0, 2), nodes(2, 4), nodes(4, 6)), ROOM)
                        .settle(Progress.NONE);

        assertThat(place(positions, 0).x()).isEqualTo(place(positions, 1).x()).isLessThan(100);
        assertThat(place(positions, 2).x()).isEqualTo(place(positions, 3).x()).isEqualTo(800);
        assertThat(place(positions, 4).x()).isEqualTo(place(positions, 5).x());
        assertThat(place(positions, 4).y()).isEqualTo(place(positions, 2).y());
    }

    @Test
    void everyNodeNeedsExactlyOneColumn() {
        Wiring wiring = Wirings.of(2, 8);

        assertThatThrownBy(() -> new ColumnsLayout(wiring, List.of(nodes(0, 1)), ROOM))
                .hasMessage("The columns hold 1 of 2 nodes");
        assertThatThrownBy(() -> new ColumnsLayout(wiring, List.of(nodes(0, 2), nodes(1, 2)), ROOM))
                .hasMessageContaining("X00001");
    }

    private static int[] range(int from, int to) {
        return IntStream.range(from, to).toArray();
    }

    private static List<Node> nodes(int from, int to) {
        return IntStream.range(from, to).mapToObj(Wirings::node).toList();
    }
}
