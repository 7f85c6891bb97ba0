package org.tripole.view.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.domain.TargetId;
import org.tripole.domain.Tie;
import org.tripole.graph.AsOf;
import org.tripole.score.TargetWeight;
import org.tripole.text.BriefText;
import org.tripole.text.InspectorText;

/** What the record does not hold: where no act was found, and how far that says anything. */
record NotKnown(Dossier dossier, BriefWords words) implements Column.Text {

    private static final int NAMED = 6;

    @Override
    public void writeTo(Column column) {
        column.heading(words.text(InspectorText.NOT_KNOWN));
        List<Target> aboutAi = aboutAi();
        List<Target> missing = withoutAct(aboutAi);
        if (missing.isEmpty()) {
            BriefText all = aboutAi.isEmpty() ? BriefText.NOTHING_YET : BriefText.ACT_FOR_ALL;
            column.paragraph(words.text(all, words.asOf()), Voice.BODY);
            return;
        }
        String counted =
                words.text(
                        InspectorText.NO_ACT_FOUND, words.asOf(), missing.size(), aboutAi.size());
        column.paragraph(counted + " " + words.text(InspectorText.NO_ACT_MEANS), Voice.BODY);
        List<Target> partial = missing.stream().filter(target -> !isFull(target)).toList();
        if (!partial.isEmpty()) {
            column.paragraph(partly(partial), Voice.BODY);
        }
    }

    private String partly(List<Target> partial) {
        List<String> names =
                partial.stream()
                        .sorted(Comparator.comparingDouble(this::telling).reversed())
                        .map(Target::shortName)
                        .toList();
        return words.text(BriefText.COLLECTED_IN_PART, partial.size(), words.some(names, NAMED));
    }

    private List<Target> aboutAi() {
        AsOf day = new AsOf(dossier.scores().asOf());
        return dossier.dataset().targets().stream()
                .filter(Target::isAboutAi)
                .filter(day::has)
                .toList();
    }

    private List<Target> withoutAct(List<Target> targets) {
        Dataset dataset = dossier.dataset();
        AsOf day = new AsOf(dossier.scores().asOf());
        Set<TargetId> tied =
                dataset.tiesOf(dossier.actor().id()).stream()
                        .filter(tie -> day.has(tie, dossier.target(tie.target())))
                        .map(Tie::target)
                        .collect(Collectors.toSet());
        return targets.stream().filter(target -> !tied.contains(target.id())).toList();
    }

    /** What backing the target would tell: amplitude x contrast x information. */
    private double telling(Target target) {
        TargetWeight weight = dossier.scores().targets().get(target.id());
        return weight == null
                ? 0
                : weight.amplitude() * weight.contrast() * weight.informationSupport();
    }

    private static boolean isFull(Target target) {
        return target.facts().evidence().completeness().isFull();
    }
}
