package org.tripole.view.finding;

import static org.tripole.text.FindingText.FILTERED;
import static org.tripole.text.FindingText.NOTHING_SHOWN;
import static org.tripole.text.FindingText.NO_EVIDENCE;
import static org.tripole.text.FindingText.PLAIN;
import static org.tripole.text.FindingText.PLAIN_ACTOR;
import static org.tripole.text.FindingText.PLAIN_SEVERAL;
import static org.tripole.text.FindingText.PLAIN_TARGET;
import static org.tripole.text.FindingText.PLAIN_THREE;
import static org.tripole.text.FindingText.PLAIN_TWO;

import java.util.ArrayList;
import java.util.List;
import org.tripole.draw.Ref;

/** What always may be said of a picture, so that there is a title when nothing else holds. */
final class PlainRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.isFocused() ? ofFocus(evidence) : ofAll(evidence);
    }

    private static List<Finding> ofFocus(Evidence evidence) {
        InFocus focus = InFocus.of(evidence);
        List<Argument> names = focus.names(evidence);
        return switch (focus.size()) {
            case 1 -> List.of(ofOne(evidence, focus));
            case 2 -> List.of(new Finding(PLAIN_TWO, 0.2, names), ofSeveral(focus));
            case 3 -> List.of(new Finding(PLAIN_THREE, 0.2, names), ofSeveral(focus));
            default -> List.of(ofSeveral(focus));
        };
    }

    private static Finding ofOne(Evidence evidence, InFocus focus) {
        return focus.actors().isEmpty()
                ? Finding.of(PLAIN_TARGET, 0.1, evidence.named(focus.targets().get(0)))
                : Finding.of(PLAIN_ACTOR, 0.1, evidence.named(focus.actors().get(0)));
    }

    /** Where there are too many names for a title, or too long ones. */
    private static Finding ofSeveral(InFocus focus) {
        List<Ref> rows = new ArrayList<>();
        focus.actors().forEach(actor -> rows.add(Argument.row(actor)));
        focus.targets().forEach(target -> rows.add(Argument.row(target.id())));
        return Finding.of(PLAIN_SEVERAL, 0.1, new Argument.Count(rows));
    }

    private static List<Finding> ofAll(Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        if (evidence.states().isEmpty()) {
            findings.add(Finding.of(NOTHING_SHOWN, 1));
        } else if (evidence.census().placed().isEmpty() && !evidence.isChosenByScore()) {
            findings.add(Finding.of(NO_EVIDENCE, 1, Argument.actors(evidence.states())));
        }
        if (!evidence.showsAllStates()) {
            findings.add(
                    Finding.of(
                            FILTERED,
                            0.15,
                            Argument.actors(evidence.states()),
                            Argument.actors(evidence.allStates())));
        }
        findings.add(Finding.of(PLAIN, 0.1, Argument.actors(evidence.states())));
        return findings;
    }
}
