package org.tripole.view.finding;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tripole.score.Weights;
import org.tripole.text.Messages;
import org.tripole.text.RelationText;
import org.tripole.text.SubtitleText;

/** Which weights are not the method's, in a few words: the first two, then how many more. */
final class WeightWords {

    private static final int TOLD = 2;

    private final Weights weights;
    private final Messages messages;
    private final List<String> changes = new ArrayList<>();

    private WeightWords(Weights weights, Messages messages) {
        this.weights = weights;
        this.messages = messages;
    }

    /** "Changed weights: “signed” 0.5 and balance off"; nothing under the method's weights. */
    static Optional<String> of(Weights weights, Messages messages) {
        WeightWords words = new WeightWords(weights, messages);
        words.judgements();
        words.numbers();
        words.switches();
        return words.changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        messages.text(
                                SubtitleText.WEIGHTS,
                                new Enumeration(messages).some(words.changes, TOLD)));
    }

    private void judgements() {
        Weights usual = Weights.standard();
        weights.strengths()
                .forEach(
                        (relation, strength) -> {
                            if (!strength.equals(usual.strengths().get(relation))) {
                                String word = RelationText.word(relation, messages);
                                say(SubtitleText.STRENGTH, word, number(strength));
                            }
                        });
        weights.qualities()
                .forEach(
                        (quality, weight) -> {
                            if (!weight.equals(usual.qualities().get(quality))) {
                                say(SubtitleText.QUALITY_WEIGHT, quality.key(), number(weight));
                            }
                        });
        if (!weights.affinities().isEmpty()) {
            say(SubtitleText.AFFINITIES, weights.affinities().size());
        }
    }

    private void numbers() {
        Weights.Options usual = Weights.Options.standard();
        Weights.Options options = weights.options();
        if (options.prior() != usual.prior()) {
            say(SubtitleText.PRIOR, number(options.prior()));
        }
        if (options.hasRecency()) {
            say(SubtitleText.HALF_LIFE, number(options.halfLifeMonths()));
        }
        if (options.context() != usual.context()) {
            say(SubtitleText.CONTEXT, number(options.context()));
        }
    }

    private void switches() {
        Weights.Options options = weights.options();
        if (!options.information()) {
            say(SubtitleText.INFORMATION_OFF);
        }
        if (!options.contrast()) {
            say(SubtitleText.CONTRAST_OFF);
        }
        if (!options.balance()) {
            say(SubtitleText.BALANCE_OFF);
        }
    }

    private void say(SubtitleText change, Object... arguments) {
        changes.add(messages.text(change, arguments));
    }

    private String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
