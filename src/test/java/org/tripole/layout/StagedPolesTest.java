package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tripole.draw.Point;
import org.tripole.layout.Spot.Place;
import org.tripole.work.Progress;

class StagedPolesTest {

    private final PoleFrame frame = new PoleFrame(3, 1.4);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatComesLaterStandsClearOfAllThatStands(long seed) {
        List<Spot> first = RandomSpots.of('A', seed, 120);
        List<Spot> later = RandomSpots.of('B', seed + 100, 80);

        Positions positions = settled(first, later);

        List<Spot> all = Stream.concat(first.stream(), later.stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = Math.max(i + 1, first.size()); j < all.size(); j++) {
                double apart = place(positions, all.get(i)).distance(place(positions, all.get(j)));
                assertThat(apart)
                        .as("%s and %s", all.get(i).node(), all.get(j).node())
                        .isGreaterThan(all.get(i).reach() + all.get(j).reach() - 1e-6);
            }
        }
    }

    @Test
    void whatComesLaterMovesNothing() {
        List<Spot> first = RandomSpots.of('A', 7, 120);

        Positions alone = settled(first, List.of());
        Positions together = settled(first, RandomSpots.of('B', 8, 80));

        assertThat(first).allMatch(spot -> place(alone, spot).equals(place(together, spot)));
    }

    @Test
    void whereThereIsRoomItStandsAtItsShares() {
        Spot lone = new Spot(RandomSpots.node('B', 1), List.of(0.5, 0.2, 0.3), 10, Place.AT_SHARES);

        assertThat(place(settled(List.of(), List.of(lone)), lone))
                .isEqualTo(frame.spread(lone.shares()));
    }

    @Test
    void aPinnedNodeStaysAndTheOthersKeepOffIt() {
        Spot pinned =
                new Spot(RandomSpots.node('B', 1), List.of(0.5, 0.2, 0.3), 10, Place.AT_SHARES);
        Spot other =
                new Spot(RandomSpots.node('B', 2), List.of(0.2, 0.5, 0.3), 10, Place.AT_SHARES);
        Point pin = frame.spread(other.shares());

        Positions positions =
                new StagedPoles(
                                frame,
                                List.of(),
                                List.of(other, pinned),
                                Map.of(pinned.node(), pin))
                        .settle(Progress.NONE);

        assertThat(place(positions, pinned)).isEqualTo(pin);
        assertThat(place(positions, other).distance(pin)).isBetween(20.0, 30.0);
    }

    private Positions settled(List<Spot> first, List<Spot> later) {
        return new StagedPoles(frame, first, later, Map.of()).settle(Progress.NONE);
    }

    private static Point place(Positions positions, Spot spot) {
        return positions.of(spot.node()).orElseThrow();
    }
}
