package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tripole.layout.Wirings.node;
import static org.tripole.layout.Wirings.place;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.draw.Point;

class TransitionTest {

    private final Positions from =
            new Positions(1, Map.of(node(0), new Point(100, 200), node(1), new Point(5, 5)));
    private final Positions to =
            new Positions(1, Map.of(node(0), new Point(300, 600), node(2), new Point(7, 8)));
    private final Transition transition = new Transition(from, to);

    @ParameterizedTest
    @CsvSource({
        "-1, 100",
        "0, 100",
        "0.25, 131.25",
        "0.5, 200",
        "0.75, 268.75",
        "1, 300",
        "2, 300"
    })
    void theWayIsSlowAtBothEnds(double t, double x) {
        assertThat(place(transition.at(t), 0).x()).isCloseTo(x, within(1e-9));
    }

    @Test
    void aNewNodeStandsAtItsEndAndOneThatGoesIsLeftOut() {
        assertThat(place(transition.at(0.1), 2)).isEqualTo(new Point(7, 8));
        assertThat(transition.at(0.1).of(node(1))).isEmpty();
    }

    @Test
    void theEndIsTheEndExactly() {
        assertThat(transition.at(1)).isSameAs(to);
    }
}
