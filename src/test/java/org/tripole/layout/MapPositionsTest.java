package org.tripole.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tripole.layout.Wirings.node;
import static org.tripole.layout.Wirings.place;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tripole.domain.GeoPoint;
import org.tripole.draw.Point;
import org.tripole.work.Progress;

class MapPositionsTest {

    /** The corners are the extent that the projection's authors give. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0, 180, 2.7066, 0", "90, 0, 0, 1.3174", "90, 180, 1.6036, 1.3174"})
    void theProjectionIsEqualEarth(double latitude, double longitude, double x, double y) {
        Point at = MapFrame.equalEarth(new GeoPoint(latitude, longitude));

        assertThat(at.x()).isCloseTo(x, within(1e-4));
        assertThat(at.y()).isCloseTo(y, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "30, 40", "60, -35", "75, 80", "-50, -65"})
    void equalAreasOfTheGlobeAreEqualOnTheMap(double low, double other) {
        assertThat(bandBetween(low)).isCloseTo(bandBetween(other), within(2e-3 * bandBetween(0)));
    }

    @Test
    void northIsUpAndEastIsRight() {
        MapFrame frame = new MapFrame(1.6);

        Point middle = frame.at(new GeoPoint(0, 0));
        assertThat(middle).isEqualTo(new Point(800, 500));
        assertThat(frame.at(new GeoPoint(50, 0)).y()).isLessThan(500);
        assertThat(frame.at(new GeoPoint(0, 50)).x()).isGreaterThan(800);
        assertThat(frame.at(new GeoPoint(0, 180)).x()).isCloseTo(1560, within(0.01));
    }

    @Test
    void aLoneNodeStandsExactlyAtItsPlace() {
        GeoPoint place = new GeoPoint(46.2, 6.1);

        Positions positions =
                new MapPositions(Wirings.of(1, 8).bodies(), Map.of(node(0), place), Room.empty(1.6))
                        .settle(Progress.NONE);

        assertThat(place(positions, 0)).isEqualTo(new MapFrame(1.6).at(place));
    }

    @Test
    void aNodeWithoutAPlaceStandsAtTheLowerEdge() {
        Positions positions =
                new MapPositions(Wirings.of(1, 8).bodies(), Map.of(), Room.empty(1.6))
                        .settle(Progress.NONE);

        assertThat(place(positions, 0).y()).isGreaterThan(950);
    }

    /** Area on the map over that on the globe, of one degree of longitude from a latitude on. */
    private static double bandBetween(double latitude) {
        double height = 0.1;
        Point low = MapFrame.equalEarth(new GeoPoint(latitude, 1));
        Point high = MapFrame.equalEarth(new GeoPoint(latitude + height, 1));
        double onMap = (low.x() + high.x()) / 2 * (high.y() - low.y());
        double onGlobe =
                Math.sin(Math.toRadians(latitude + height)) - Math.sin(Math.toRadians(latitude));
        return onMap / onGlobe;
    }
}
