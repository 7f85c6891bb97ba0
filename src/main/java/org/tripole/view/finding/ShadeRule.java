package org.tripole.view.finding;

import static org.tripole.text.FindingText.SHADE_ALIKE;
import static org.tripole.text.FindingText.SHADE_HIGHEST;
import static org.tripole.text.FindingText.SHADE_HIGHEST_THREE;
import static org.tripole.text.FindingText.SHADE_HIGHEST_TWO;
import static org.tripole.text.FindingText.SHADE_THIN;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tripole.domain.ActorId;
import org.tripole.score.MetricValues;
import org.tripole.text.FindingText;

/**
 * Where the metric that colours say is highest: up to three states, none of which ties with one
 * that is not named, and none with thin evidence, whose value one act more may change. Comes before
 * all else, as it is what the picture was coloured for.
 */
final class ShadeRule implements Rule {

    private static final List<FindingText> BY_NUMBER =
            List.of(SHADE_HIGHEST, SHADE_HIGHEST_TWO, SHADE_HIGHEST_THREE);

    private record Measured(ActorId state, double value) {}

    @Override
    public List<Finding> find(Evidence evidence) {
        return evidence.setting().shaded().map(values -> find(evidence, values)).orElse(List.of());
    }

    private static List<Finding> find(Evidence evidence, MetricValues values) {
        List<Measured> ranked = ranked(evidence, values);
        Argument metric = new Argument.Measure(values.metric());
        if (ranked.size() > 1 && ranked.get(0).value() == ranked.get(ranked.size() - 1).value()) {
            List<ActorId> states = ranked.stream().map(Measured::state).toList();
            return List.of(Finding.of(SHADE_ALIKE, 1, metric, Argument.actors(states)));
        }
        return isThin(ranked, 0, evidence)
                ? List.of(Finding.of(SHADE_THIN, 1, metric))
                : highest(ranked, metric, evidence);
    }

    private static List<Finding> highest(
            List<Measured> ranked, Argument metric, Evidence evidence) {
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= BY_NUMBER.size(); number++) {
            if (number >= ranked.size() || isThin(ranked, number - 1, evidence)) {
                break;
            }
            if (ranked.get(number - 1).value() > ranked.get(number).value()) {
                List<Argument> arguments = new ArrayList<>(List.of(metric));
                ranked.subList(0, number)
                        .forEach(one -> arguments.add(evidence.named(one.state())));
                findings.add(new Finding(BY_NUMBER.get(number - 1), strength(number), arguments));
            }
        }
        return findings;
    }

    private static boolean isThin(List<Measured> ranked, int at, Evidence evidence) {
        return at < ranked.size()
                && evidence.census(List.of(ranked.get(at).state())).thin().size() == 1;
    }

    /** More names say more, where they fit into a title. */
    private static double strength(int number) {
        return 1 - 0.001 * (BY_NUMBER.size() - number);
    }

    private static List<Measured> ranked(Evidence evidence, MetricValues values) {
        List<Measured> ranked = new ArrayList<>();
        evidence.states()
                .forEach(
                        state ->
                                values.of(state)
                                        .ifPresent(
                                                value -> ranked.add(new Measured(state, value))));
        ranked.sort(Comparator.comparingDouble(one -> -one.value()));
        return ranked;
    }
}
