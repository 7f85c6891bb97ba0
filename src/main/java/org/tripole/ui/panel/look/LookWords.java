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
import org.tripole.view.ColourBy;
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
        return size.metric().map(this::name).orElseGet(() -> text("SIZE_", size));
    }

    /** One sentence on what a size says and does not say. */
    String meaning(SizeBy size) {
        return size.metric().map(this::meaning).orElseGet(() -> text("SIZE_MEANS_", size));
    }

    /** What a meaning of colours is called. */
    String name(ColourBy colour) {
        return colour.metric().map(this::name).orElseGet(() -> text("COLOUR_", colour));
    }

    /** One sentence on what colours say and do not say. */
    String meaning(ColourBy colour) {
        return colour.metric().map(this::meaning).orElseGet(() -> text("COLOUR_MEANS_", colour));
    }

    private String name(Metric metric) {
        return text(MetricWords.name(metric));
    }

    private String meaning(Metric metric) {
        return text(MetricWords.meaning(metric));
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
}
