package org.tripole.ui.panel.filter;

import java.util.List;
import org.tripole.domain.Approach;
import org.tripole.domain.Dataset;
import org.tripole.graph.ConfidenceBand;
import org.tripole.graph.LabelKind;
import org.tripole.graph.NamedPole;
import org.tripole.score.StandingKind;
import org.tripole.score.Verdicts;
import org.tripole.text.FigureText;
import org.tripole.text.StandingText;
import org.tripole.ui.panel.Naming;
import org.tripole.ui.panel.Words;

/** What the score says of states, by name: labels as the legend has them, approaches, bands. */
record StandingNames(Dataset dataset, Words words) {

    /** The kinds of label in the order of the legend. */
    static final List<StandingKind> KINDS =
            List.of(
                    StandingKind.ALIGNED,
                    StandingKind.LEANING,
                    StandingKind.BETWEEN,
                    StandingKind.SPREAD,
                    StandingKind.THIN);

    /** A kind of label, such as "Leaning to one"; one that nobody gives by its own word. */
    String label(LabelKind label) {
        return KINDS.stream()
                .filter(kind -> Verdicts.label(kind).equals(label))
                .findFirst()
                .map(kind -> words.capital(words.text(legend(kind))))
                .orElse(label.word());
    }

    /** An approach by name; one that the record does not have by its id. */
    String pole(NamedPole pole) {
        if (pole instanceof NamedPole.None) {
            return words.text(StandingText.APPROACH_NONE);
        }
        if (pole instanceof NamedPole.Of of) {
            List<Approach> all = dataset.approaches();
            int index = all.stream().map(Approach::id).toList().indexOf(of.approach());
            return index < 0
                    ? of.approach().value()
                    : words.capital(new Naming(dataset, words).inSentence(index));
        }
        throw new AssertionError(pole);
    }

    /** A band of confidence, such as "40 to 55 %". */
    String confidence(ConfidenceBand band) {
        return words.text(StandingText.valueOf(band.name()));
    }

    private static FigureText legend(StandingKind kind) {
        return switch (kind) {
            case ALIGNED -> FigureText.LEGEND_ALIGNED;
            case LEANING -> FigureText.LEGEND_LEANING;
            case BETWEEN -> FigureText.LEGEND_BETWEEN;
            case SPREAD -> FigureText.LEGEND_SPREAD;
            case THIN -> FigureText.LEGEND_THIN_PLACED;
        };
    }
}
