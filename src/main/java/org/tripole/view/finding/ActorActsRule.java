package org.tripole.view.finding;

import static org.tripole.text.FindingText.ACTOR_HALF;
import static org.tripole.text.FindingText.ACTOR_HEAVIEST;
import static org.tripole.text.FindingText.ACTOR_NEWEST;
import static org.tripole.text.FindingText.ACTOR_TOWARDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.domain.ActorId;
import org.tripole.domain.PartialDate;
import org.tripole.domain.Target;
import org.tripole.domain.Tie;
import org.tripole.score.Item;
import org.tripole.score.Pull;
import org.tripole.score.Side;

/**
 * What the acts of the one actor in focus amount to: how many draw where, the weightiest if it is
 * strictly so, how few of many hold half of the weight, and the newest if its day is known. Silent
 * while acts are hidden.
 */
final class ActorActsRule implements Rule {

    private static final int MANY = 8;
    private static final int SOME = 3;

    @Override
    public List<Finding> find(Evidence evidence) {
        InFocus focus = InFocus.of(evidence);
        if (focus.size() != 1 || focus.actors().size() != 1 || evidence.hidesActs()) {
            return List.of();
        }
        ActorId actor = focus.actors().get(0);
        List<Item> acts = Acts.heaviestFirst(evidence.actsOf(actor).weighing());
        List<Finding> findings = new ArrayList<>();
        towards(evidence, acts).ifPresent(findings::add);
        weightiest(evidence, acts).ifPresent(findings::add);
        half(evidence, acts).ifPresent(findings::add);
        newest(evidence, acts).ifPresent(findings::add);
        return findings;
    }

    /** How many acts of support draw towards each of three approaches most. */
    private static Optional<Finding> towards(Evidence evidence, List<Item> acts) {
        List<Item> support =
                acts.stream()
                        .filter(act -> act.side() == Side.SUPPORT && !Pull.of(act).isNone())
                        .toList();
        if (support.size() < SOME || evidence.approaches() != 3) {
            return Optional.empty();
        }
        List<Argument> arguments = new ArrayList<>();
        arguments.add(evidence.named(support.get(0).tie().actor()));
        for (int k = 0; k < evidence.approaches(); k++) {
            int approach = k;
            arguments.add(
                    Argument.ties(
                            support.stream()
                                    .filter(act -> Pull.of(act).mainApproach(act) == approach)
                                    .map(Item::tie)
                                    .toList()));
            arguments.add(evidence.approach(k));
        }
        return Optional.of(new Finding(ACTOR_TOWARDS, 0.7, arguments));
    }

    private static Optional<Finding> weightiest(Evidence evidence, List<Item> acts) {
        if (acts.size() < 2 || !(acts.get(0).mass() > acts.get(1).mass())) {
            return Optional.empty();
        }
        Tie tie = acts.get(0).tie();
        return Optional.of(
                Finding.of(
                        ACTOR_HEAVIEST,
                        0.65,
                        evidence.named(tie.actor()),
                        evidence.named(evidence.target(tie.target())),
                        new Argument.Percent(
                                acts.get(0).mass() / Acts.mass(acts), List.of(Argument.row(tie)))));
    }

    private static Optional<Finding> half(Evidence evidence, List<Item> acts) {
        List<Tie> half = Acts.heaviestHalf(acts);
        if (acts.size() < MANY || 3 * half.size() > acts.size()) {
            return Optional.empty();
        }
        return Optional.of(
                Finding.of(
                        ACTOR_HALF,
                        0.45,
                        evidence.named(acts.get(0).tie().actor()),
                        Argument.ties(half),
                        Argument.ties(acts.stream().map(Item::tie).toList())));
    }

    private static Optional<Finding> newest(Evidence evidence, List<Item> acts) {
        Optional<LocalDate> day = acts.stream().map(Item::date).max(LocalDate::compareTo);
        List<Tie> newest =
                acts.stream()
                        .filter(act -> act.date().equals(day.orElseThrow()))
                        .map(Item::tie)
                        .toList();
        if (newest.size() != 1 || !isDay(newest.get(0), evidence)) {
            return Optional.empty();
        }
        Tie tie = newest.get(0);
        return Optional.of(
                Finding.of(
                        ACTOR_NEWEST,
                        0.4,
                        evidence.named(tie.actor()),
                        evidence.named(evidence.target(tie.target())),
                        new Argument.Day(day.orElseThrow())));
    }

    private static boolean isDay(Tie tie, Evidence evidence) {
        Target target = evidence.target(tie.target());
        return tie.dated().orElse(target.date()).precision() == PartialDate.Precision.DAY;
    }
}
