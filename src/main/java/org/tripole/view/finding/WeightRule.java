package org.tripole.view.finding;

import static org.tripole.text.FindingText.HALF_OF_WEIGHT;

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
        List<Item> acts = Acts.heaviestFirst(evidence.acts().weighing());
        List<Tie> heavy = Acts.heaviestHalf(acts);
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
}
