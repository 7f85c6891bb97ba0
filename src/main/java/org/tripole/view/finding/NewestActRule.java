package org.tripole.view.finding;

import static org.tripole.text.FindingText.NEWEST_ACT;
import static org.tripole.text.FindingText.NEWEST_ACTS;

import java.time.LocalDate;
import java.util.List;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.score.Item;

/** The newest act, or acts towards one target; only where its day is known, and none may follow. */
final class NewestActRule implements Rule {

    @Override
    public List<Finding> find(Evidence evidence) {
        List<Item> acts =
                evidence.acts().weighing().stream()
                        .filter(item -> evidence.shows(item.tie().target()))
                        .toList();
        if (evidence.hidesActs() || acts.isEmpty()) {
            return List.of();
        }
        LocalDate newest = acts.stream().map(Item::date).max(LocalDate::compareTo).orElseThrow();
        List<Tie> ties =
                acts.stream().filter(act -> act.date().equals(newest)).map(Item::tie).toList();
        Target target = evidence.target(ties.get(0).target());
        boolean isOneTarget = ties.stream().allMatch(tie -> tie.target().equals(target.id()));
        boolean isExact = ties.stream().allMatch(tie -> isDay(tie, evidence));
        return isOneTarget && isExact
                ? List.of(finding(evidence, target, ties, newest))
                : List.of();
    }

    private static Finding finding(
            Evidence evidence, Target target, List<Tie> ties, LocalDate newest) {
        return ties.size() == 1
                ? Finding.of(
                        NEWEST_ACT,
                        0.25,
                        evidence.named(ties.get(0).actor()),
                        evidence.named(target),
                        new Argument.Day(newest),
                        Argument.ties(ties))
                : Finding.of(
                        NEWEST_ACTS,
                        0.26,
                        Argument.actors(ties.stream().map(Tie::actor).toList()),
                        evidence.named(target),
                        new Argument.Day(newest),
                        Argument.ties(ties));
    }

    private static boolean isDay(Tie tie, Evidence evidence) {
        return tie.dated().orElse(evidence.target(tie.target()).date()).precision()
                == PartialDate.Precision.DAY;
    }
}
