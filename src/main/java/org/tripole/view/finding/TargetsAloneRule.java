package org.tripole.view.finding;

import static org.tripole.text.FindingText.NO_TARGETS;
import static org.tripole.text.FindingText.TARGETS_APART;
import static org.tripole.text.FindingText.TARGETS_JOINED;

import java.util.List;
import org.tripole.text.FindingText;

/** What a picture of institutions and initiatives alone shows; of states it claims nothing. */
record TargetsAloneRule(Depiction.Targets picture) implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        if (picture.drawn().isEmpty()) {
            return List.of(Finding.of(NO_TARGETS, 1));
        }
        FindingText kind = picture.pairs() == 0 ? TARGETS_APART : TARGETS_JOINED;
        return List.of(Finding.of(kind, 1, Argument.targets(picture.drawn())));
    }
}
