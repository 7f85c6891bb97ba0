package org.tripole.view.finding;

import static org.tripole.text.FindingText.HALF_OF_WEIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.Tie;
import org.tripole.score.Item;

/** How few acts hold half of the weight; said when at most a quarter of many acts do. */
final class WeightRule implements Rule {

    private static final int FEWEST = 40;

    @Override
    public List<Finding> find(Evidence evidence) {
        if (evidence.hidesActs()) {
            return List.of();
        }
        List<Item> acts = new ArrayList<>(evidence.acts().weighing());
        acts.sort(Comparator.comparingDouble(item -> -item.mass()));
        List<Tie> heavy = heaviestHalf(acts);
        if (acts.size() < FEWEST || 4 * heavy.size() > acts.size()) {
            return List.of();
        }
        return List.of(
                Finding.of(
                        HALF_OF_WEIGHT,
                        0.38,
                        Argument.ties(heavy),
                        Argument.ties(acts.stream().map(Item::tie).toList())));
    }

    private static List<Tie> heaviestHalf(List<Item> heaviestFirst) {
        double half = heaviestFirst.stream().mapToDouble(Item::mass).sum() / 2;
        List<Tie> heavy = new ArrayList<>();
        double sum = 0;
        for (Item item : heaviestFirst) {
            if (sum >= half) {
                break;
            }
            sum += item.mass();
            heavy.add(item.tie());
        }
        return heavy;
    }
}
