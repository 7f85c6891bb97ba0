package org.tripole.session;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tripole.domain.Quality;
import org.tripole.domain.Relation;
import org.tripole.domain.TargetId;
import org.tripole.score.Weights;

/** Weights as JSON, every one of them, as those of the method may change; recency off is absent. */
final class WeightsJson {

    private WeightsJson() {}

    static JsonObject write(Weights weights) {
        JsonObject json = new JsonObject();
        json.add("strengths", numbers(weights.strengths()));
        json.add("qualities", numbers(weights.qualities()));
        JsonObject affinities = new JsonObject();
        weights.affinities()
                .forEach((id, values) -> affinities.add(id.value(), JsonText.numbers(values)));
        json.add("affinities", affinities);
        json.add("options", options(weights.options()));
        return json;
    }

    static Weights read(Fields fields) throws Unfit {
        Map<Relation, Double> strengths = numbers(fields.object("strengths"), Relation.class);
        Map<Quality, Double> qualities = numbers(fields.object("qualities"), Quality.class);
        Map<TargetId, List<Double>> affinities = affinities(fields.object("affinities"));
        Weights.Options options = options(fields.object("options"));
        return fields.built(() -> new Weights(strengths, qualities, affinities, options));
    }

    private static JsonObject options(Weights.Options options) {
        JsonObject json = new JsonObject();
        json.addProperty("prior", options.prior());
        if (options.hasRecency()) {
            json.addProperty("halfLifeMonths", options.halfLifeMonths());
        }
        json.addProperty("context", options.context());
        json.addProperty("information", options.information());
        json.addProperty("contrast", options.contrast());
        json.addProperty("balance", options.balance());
        return json;
    }

    private static Weights.Options options(Fields fields) throws Unfit {
        double halfLife =
                fields.has("halfLifeMonths")
                        ? fields.number("halfLifeMonths")
                        : Double.POSITIVE_INFINITY;
        return fields.built(
                () ->
                        new Weights.Options(
                                fields.number("prior"),
                                halfLife,
                                fields.number("context"),
                                fields.flag("information"),
                                fields.flag("contrast"),
                                fields.flag("balance")));
    }

    private static <E extends Enum<E>> JsonObject numbers(Map<E, Double> values) {
        JsonObject json = new JsonObject();
        values.forEach((choice, value) -> json.addProperty(Fields.word(choice), value));
        return json;
    }

    private static <E extends Enum<E>> Map<E, Double> numbers(Fields fields, Class<E> type)
            throws Unfit {
        Map<E, Double> values = new EnumMap<>(type);
        for (var entry : fields.names(word -> Fields.constant(type, word)).entrySet()) {
            values.put(entry.getValue(), fields.number(entry.getKey()));
        }
        return values;
    }

    private static Map<TargetId, List<Double>> affinities(Fields fields) throws Unfit {
        Map<TargetId, List<Double>> values = new TreeMap<>();
        for (var entry : fields.names(TargetId::new).entrySet()) {
            values.put(entry.getValue(), fields.numbers(entry.getKey()));
        }
        return values;
    }
}
