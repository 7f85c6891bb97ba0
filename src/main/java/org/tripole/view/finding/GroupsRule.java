package org.tripole.view.finding;

import static org.tripole.text.FindingText.GROUPS_FOUND;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Ref;
import org.tripole.score.Group;

/**
 * How many groups the data put states in, where colours say these. Comes before all labels, as it
 * is what the picture was coloured for; refuses while states are hidden, as groups are of all.
 */
final class GroupsRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Ref> rows = new ArrayList<>();
        for (Group group : evidence.setting().communities()) {
            rows.add(new Ref(Ref.Kind.GROUP, "community-" + group.number()));
        }
        return rows.size() < 2 || !evidence.showsAllStates()
                ? List.of()
                : List.of(Finding.of(GROUPS_FOUND, 0.97, new Argument.Count(rows)));
    }
}
