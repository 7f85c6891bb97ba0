package org.tripole.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.tripole.domain.ActorId;
import org.tripole.graph.ActorNode;
import org.tripole.graph.Node;
import org.tripole.layout.Spot.Place;

/** States at shares of three poles that only the seed decides, with discs of 6 to 14. */
final class RandomSpots {

    private RandomSpots() {}

    /** So many, called by the letter and their number. */
    static List<Spot> of(char letter, long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double a = 0.2 + random.nextDouble();
            double b = 0.2 + random.nextDouble();
            double c = 0.2 + random.nextDouble();
            double sum = a + b + c;
            spots.add(
                    new Spot(
                            node(letter, i),
                            List.of(a / sum, b / sum, c / sum),
                            6 + 8 * random.nextDouble(),
                            Place.AT_SHARES));
        }
        return spots;
    }

    /** The one of that letter and number. */
    static Node node(char letter, int i) {
        return new ActorNode(new ActorId(String.format(Locale.ROOT, "%c%03d", letter, i)));
    }
}
