package org.tripole.session;

import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import org.tripole.domain.ApproachId;
import org.tripole.graph.ConfidenceBand;
import org.tripole.graph.LabelKind;
import org.tripole.graph.NamedPole;
import org.tripole.graph.StandingFilter;

/** Filters by what the score says, as JSON. */
final class StandingJson {

    private static final String NONE = "none";
    private static final String APPROACH = "approach:";

    private StandingJson() {}

    static JsonObject write(StandingFilter filter) {
        JsonObject json = new JsonObject();
        json.add("labels", JsonText.texts(filter.labels()));
        json.add("poles", JsonText.texts(words(filter)));
        json.add("confidence", JsonText.words(filter.confidence()));
        return json;
    }

    static StandingFilter read(Fields fields) throws Unfit {
        return new StandingFilter(
                new LinkedHashSet<>(fields.list("labels", LabelKind::new)),
                new LinkedHashSet<>(fields.list("poles", StandingJson::pole)),
                new LinkedHashSet<>(
                        fields.list(
                                "confidence",
                                word -> Fields.constant(ConfidenceBand.class, word))));
    }

    private static List<String> words(StandingFilter filter) {
        return filter.poles().stream().map(StandingJson::word).toList();
    }

    private static String word(NamedPole pole) {
        if (pole instanceof NamedPole.None) {
            return NONE;
        }
        if (pole instanceof NamedPole.Of of) {
            return APPROACH + of.approach();
        }
        throw new AssertionError(pole);
    }

    private static NamedPole pole(String word) {
        if (word.equals(NONE)) {
            return new NamedPole.None();
        }
        if (word.startsWith(APPROACH)) {
            return new NamedPole.Of(new ApproachId(word.substring(APPROACH.length())));
        }
        throw new IllegalArgumentException("\"" + word + "\" is no approach of a label");
    }
}
