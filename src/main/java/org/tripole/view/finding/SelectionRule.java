package org.tripole.view.finding;

import static org.tripole.text.FindingText.SELECTED_NEAR;

import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.draw.Ref;

/** The approach that more than half of the selected states stand near. */
final class SelectionRule implements Rule {

    private static final int FEWEST = 3;

    @Override
    public List<Finding> find(Evidence evidence) {
        List<ActorId> selected =
                evidence.states().stream().filter(state -> isSelected(evidence, state)).toList();
        if (selected.size() < FEWEST) {
            return List.of();
        }
        Census census = evidence.census(selected);
        for (int k = 0; k < evidence.approaches(); k++) {
            if (2 * census.near(k).size() > selected.size()) {
                return List.of(
                        Finding.of(
                                SELECTED_NEAR,
                                0.97,
                                Argument.actors(census.near(k)),
                                Argument.actors(selected),
                                evidence.approach(k)));
            }
        }
        return List.of();
    }

    private static boolean isSelected(Evidence evidence, ActorId state) {
        Ref row = Argument.row(state);
        return evidence.setting().selection().contains(row);
    }
}
