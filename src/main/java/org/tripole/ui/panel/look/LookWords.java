package org.tripole.ui.panel.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tripole.app.MetricWords;
import org.tripole.domain.Actor;
import org.tripole.domain.Dataset;
import org.tripole.domain.Target;
import org.tripole.draw.Ref;
import org.tripole.score.Metric;
import org.tripole.text.LanguageText;
import org.tripole.text.LookText;
import org.tripole.text.MessageKey;
import org.tripole.text.names.NameLanguage;
import org.tripole.ui.panel.Things;
import org.tripole.ui.panel.Words;
import org.tripole.view.LayoutKind;
import org.tripole.view.Placing;
import org.tripole.view.SizeBy;

/** What choices of the view are called, and what they mean and do not mean. */
public final class LookWords {

    private final Words words;

    /** The same in the language of {@code words}. */
    public LookWords(Words words) {
        this.words = words;
    }

    String text(MessageKey key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** The text under a prefix and the name of a choice. */
    String text(String prefix, Enum<?> choice) {
        return text(LookText.valueOf(prefix + choice.name()));
    }

    /** A share with two places, such as kappa. */
    String share(double value) {
        return words.hundredths(value);
    }

    String both(String one, String other) {
        return words.details(one, other);
    }

    String count(double value) {
        return words.number(Math.round(value));
    }

    /** Every choice with its text, in order. */
    static <T> Map<T, String> texts(T[] choices, Function<T, String> text) {
        Map<T, String> texts = new LinkedHashMap<>();
        for (T choice : choices) {
            texts.put(choice, text.apply(choice));
        }
        return texts;
    }

    /** What a language is called. */
    String name(NameLanguage language) {
        return text(LanguageText.valueOf(language.name()));
    }

    /** What a size is called. */
    String name(SizeBy size) {
        Metric metric = metric(size);
        return metric == null ? text("SIZE_", size) : text(MetricWords.name(metric));
    }

    /** One sentence on what a size says and does not say. */
    String meaning(SizeBy size) {
        Metric metric = metric(size);
        return metric == null ? text("SIZE_MEANS_", size) : text(MetricWords.meaning(metric));
    }

    /**
     * What the places of a layout mean; of rings also what they run round and how to change that.
     *
     * @param other what is selected and not in the middle; null for nothing
     */
    String explained(Dataset dataset, Placing placing, @Nullable Ref other) {
        List<String> sentences = new ArrayList<>();
        sentences.add(text("LAYOUT_MEANS_", placing.layout()));
        if (placing.layout() == LayoutKind.RINGS) {
            sentences.add(
                    placing.chosenCentre()
                            .map(centre -> text(LookText.RINGS_ROUND, name(dataset, centre)))
                            .orElseGet(() -> text(LookText.RINGS_ROUND_BUSIEST)));
            if (other == null) {
                sentences.add(text(LookText.RINGS_SELECT));
            }
        }
        return String.join(" ", sentences);
    }

    String ringsOffer(Dataset dataset, Ref ref) {
        return text(LookText.RINGS_OFFER, name(dataset, ref));
    }

    private static String name(Dataset dataset, Ref ref) {
        return Things.actor(dataset, ref)
                .map(Actor::name)
                .or(() -> Things.target(dataset, ref).map(Target::shortName))
                .orElse(ref.id());
    }

    private static @Nullable Metric metric(SizeBy size) {
        return switch (size) {
            case TIES -> Metric.DEGREE;
            case BETWEENNESS -> Metric.BETWEENNESS;
            case PARTICIPATION -> Metric.PARTICIPATION;
            case SWING -> Metric.SWING;
            case STRADDLE -> Metric.STRADDLE;
            case CONFIDENCE, POPULATION, ONE_SIZE -> null;
        };
    }
}
